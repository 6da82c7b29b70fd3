/** All that the page says in one language. A page carries one language only, so that it stays small. */
import type { FieldWords } from "./en-fields.ts";
import type { UiWords } from "./en-ui.ts";
import type { Sentences } from "./sentence.ts";

export interface PageWords {
  readonly language: "en" | "es";
  readonly ui: UiWords;
  /** What each field of a team's sheet is called, by the name that `inspect` reports. */
  readonly fields: FieldWords;
  /** For notices and reasons, by their codes. */
  readonly sentences: readonly Sentences[];
}
