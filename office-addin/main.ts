/** The Excel add-in begins here: pane and ribbon are one page. */
import { say } from "../core/index.ts";
import { localNow } from "../core/sidebar/local-now.ts";
import { mountSidebar } from "../core/sidebar/mount.tsx";
import { enPage } from "../core/words/en-page.ts";
import { esPage } from "../core/words/es-page.ts";
import { abilitiesOf } from "./abilities.ts";
import { excelBridge } from "./bridge.ts";
import { connectRibbon } from "./commands.ts";
import { draftsIn } from "./drafts.ts";
import { hostNotice } from "./failure.ts";
import { loadConverter } from "./load-converter.ts";
import type { Surroundings } from "./perform.ts";
import { viewWish } from "./view-wish.ts";

/** Excel on the web may take long over a large workbook; after this long without a word, something is wrong. */
const PATIENCE = 60_000;

const languageOf = (locale: string): Surroundings["language"] => (/^es\b/i.test(locale) ? "es" : "en");

function surroundings(): Surroundings {
  const { requirements, displayLanguage } = Office.context;
  return {
    run: (batch) => Excel.run(batch),
    converter: loadConverter,
    abilities: abilitiesOf(requirements),
    locale: displayLanguage,
    language: languageOf(displayLanguage),
    now: localNow,
    patience: PATIENCE,
  };
}

/** Browsers part the storage of add-ins by the site that shows them; Excel says how. */
const workbookKey = (): string => `${Office.context.partitionKey ?? ""}${Office.context.document.url ?? ""}`;

function start(): void {
  const storage = (): Storage => globalThis.localStorage;
  const wish = viewWish(storage, (changed) => globalThis.addEventListener?.("storage", changed));
  const bridge = excelBridge(surroundings(), draftsIn(storage, workbookKey()), wish);
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    connectRibbon(wish.wishFor, () => Office.addin.showAsTaskpane());
  } else connectRibbon(wish.wishFor, () => Promise.resolve());
  // Whoever helps a team can ask the page from the browser's console; so do the tests.
  Object.assign(globalThis, { pltLog: bridge });
  const root = globalThis.document?.getElementById("app");
  if (root) mountSidebar(root, bridge, bridge.language === "es" ? esPage : enPage);
}

void Office.onReady((info) => {
  if (info.host === Office.HostType.Excel) return start();
  const root = globalThis.document?.getElementById("app");
  if (root) root.textContent = say(hostNotice("error", "host/not-in-excel", {}), "en");
});
