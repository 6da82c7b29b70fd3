/** The script of the page over the core alone; the test gives the workbook and reads it again. */
import type { Snapshot } from "../../core/index.ts";
import { mountSidebar } from "../../core/sidebar/mount.tsx";
import { enPage } from "../../core/words/en-page.ts";
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
if (root !== null) mountSidebar(root, window.core, window.core.language === "es" ? esPage : enPage);
