/** The script of the page over the core alone; the test gives the workbook and reads it again. */
import type { Snapshot } from "../../core/index.ts";
import { mountSidebar } from "../../core/sidebar/mount.tsx";
import { seldomIn } from "../../core/sidebar/seldom-parts.tsx";
import { enConversion } from "../../core/words/en-conversion.ts";
import { enPage } from "../../core/words/en-page.ts";
import { esConversion } from "../../core/words/es-conversion.ts";
import { esPage } from "../../core/words/es-page.ts";
import { type CoreHost, coreHost } from "./core-host.ts";

declare global {
  interface Window {
    startBook: Snapshot;
    core: CoreHost;
  }
}

window.core = coreHost(window.startBook);
const root = document.getElementById("app");
if (root !== null) {
  const [words, conversion] = window.core.language === "es" ? [esPage, esConversion] : [enPage, enConversion];
  mountSidebar(root, window.core, words, seldomIn(conversion, null));
}
