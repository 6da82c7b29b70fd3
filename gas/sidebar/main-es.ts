/** The sidebar in Spanish. */
import { esPage } from "../../core/words/es-page.ts";
import { startSidebar } from "./start.ts";

startSidebar(esPage);
