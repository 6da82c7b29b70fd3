/** The sidebar in English. */
import { enConversion } from "../../core/words/en-conversion.ts";
import { enPage } from "../../core/words/en-page.ts";
import { googleEn } from "../../core/words/google.ts";
import { withSentences } from "../../core/words/page-words.ts";
import { startSidebar } from "./start.ts";

startSidebar(withSentences(enPage, [googleEn]), enConversion);
