/** The script of the page under test: the real page over the fake host, which the test can reach as `window.host`. */
import { mountSidebar } from "../../core/sidebar/mount.tsx";
import { enPage } from "../../core/words/en-page.ts";
import { esPage } from "../../core/words/es-page.ts";
import { type FakeHost, type FakeSetup, fakeBridge } from "./fake-bridge.ts";

declare global {
  interface Window {
    setup: FakeSetup;
    host: FakeHost;
  }
}

window.host = fakeBridge(window.setup);
const root = document.getElementById("app");
if (root !== null) mountSidebar(root, window.host, window.host.language === "es" ? esPage : enPage);
