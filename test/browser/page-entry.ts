/** The script of the page under test: the real page over the fake host, which the test can reach as `window.host`. */

import { morePagesIn } from "../../core/sidebar/more-pages.tsx";
import { mountSidebar } from "../../core/sidebar/mount.tsx";
import { seldomIn } from "../../core/sidebar/seldom-parts.tsx";
import { enConversion } from "../../core/words/en-conversion.ts";
import { enPage } from "../../core/words/en-page.ts";
import { enPagesUi } from "../../core/words/en-pages-ui.ts";
import { esConversion } from "../../core/words/es-conversion.ts";
import { esPage } from "../../core/words/es-page.ts";
import { esPagesUi } from "../../core/words/es-pages-ui.ts";
import { type FakeHost, type FakeSetup, fakeBridge } from "./fake-bridge.ts";
import { FAKE_READS } from "./fake-reads.ts";

declare global {
  interface Window {
    setup: FakeSetup;
    host: FakeHost;
  }
}

window.host = fakeBridge(window.setup);
const root = document.getElementById("app");
if (root !== null) {
  const [words, conversion, texts] =
    window.host.language === "es" ? [esPage, esConversion, esPagesUi] : [enPage, enConversion, enPagesUi];
  mountSidebar(root, window.host, words, seldomIn(conversion, morePagesIn({ texts, Round: null, reads: FAKE_READS })));
}
