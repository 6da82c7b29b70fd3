/** The sidebar in Spanish. */
import { esConversion } from "../../core/words/es-conversion.ts";
import { esPage } from "../../core/words/es-page.ts";
import { googleEs } from "../../core/words/google.ts";
import { withSentences } from "../../core/words/page-words.ts";
import { startSidebar } from "./start.ts";

startSidebar(withSentences(esPage, [googleEs]), esConversion);
