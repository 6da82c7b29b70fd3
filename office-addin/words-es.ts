/** All that the pane says in Spanish on any day, as a script of its own: a person needs one language. */
import { esPage } from "../core/words/es-page.ts";
import { excelEs } from "../core/words/excel.ts";
import { withSentences } from "../core/words/page-words.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltWordsEs: { page: withSentences(esPage, [excelEs]) } });
