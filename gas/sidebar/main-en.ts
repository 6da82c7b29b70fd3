/** The sidebar in English. */
import { enPage } from "../../core/words/en-page.ts";
import { startSidebar } from "./start.ts";

startSidebar(enPage);
