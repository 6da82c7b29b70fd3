/** What the page says, by language. Notices and reasons have their own sentences in `en.ts` and `es.ts`. */

import type { FieldWords } from "./en-fields.ts";
import { enFields } from "./en-fields.ts";
import type { UiWords } from "./en-ui.ts";
import { enUi } from "./en-ui.ts";
import { esFields } from "./es-fields.ts";
import { esUi } from "./es-ui.ts";

export type { FieldWords, UiWords };

/** Every text of the page. Example: `uiWords.en.nav.start` is "Start", `uiWords.es.nav.start` is "Inicio". */
export const uiWords: { readonly en: UiWords; readonly es: UiWords } = { en: enUi, es: esUi };

/** What each field of a team's sheet is called, by the name that `inspect` reports. Example: `fieldWords.en.due_date` is "Due date". */
export const fieldWords: { readonly en: FieldWords; readonly es: FieldWords } = { en: enFields, es: esFields };
