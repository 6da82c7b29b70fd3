/** All that the pane says in English on any day, as a script of its own: a person needs one language. */
import { enPage } from "../core/words/en-page.ts";
import { excelEn } from "../core/words/excel.ts";
import { withSentences } from "../core/words/page-words.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltWordsEn: { page: withSentences(enPage, [excelEn]) } });
