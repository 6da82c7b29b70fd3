/** The Excel add-in begins here: pane and ribbon are one page. */
import { asksConverter, type Seldom, type SeldomCommand } from "../core/index.ts";
import { localNow } from "../core/sidebar/local-now.ts";
import { mountSidebar } from "../core/sidebar/mount.tsx";
import { seldomApart } from "../core/sidebar/seldom-apart.tsx";
import { noticeSentence } from "../core/sidebar/sentences.ts";
import { notInExcel, notWhole } from "../core/words/excel-start.ts";
import type { PageWords } from "../core/words/page-words.ts";
import { abilitiesOf } from "./abilities.ts";
import { excelBridge } from "./bridge.ts";
import { connectRibbon } from "./commands.ts";
import { draftsIn } from "./drafts.ts";
import { ExcelFailure } from "./failure.ts";
import { loadPart } from "./load-part.ts";
import { loadedSentences, loadedSummaryWords, loadLogWords, loadWords } from "./pane-words.ts";
import type { Surroundings } from "./perform.ts";
import { viewWish } from "./view-wish.ts";
import { watchEdits } from "./watch-edits.ts";

/** Excel on the web may take long over a large workbook; after this long without a word, something is wrong. */
const PATIENCE = 60_000;

const languageOf = (locale: string): Surroundings["language"] => (/^es\b/i.test(locale) ? "es" : "en");

function surroundings(): Surroundings {
  const { requirements, displayLanguage } = Office.context;
  return {
    run: (batch) => Excel.run(batch),
    seldom: seldomFor,
    pages: () => loadPart("pltPages"),
    further: () => loadPart("pltFurther"),
    summaryWords: loadedSummaryWords,
    sentences: loadedSentences,
    loadWords: loadLogWords,
    abilities: abilitiesOf(requirements),
    locale: displayLanguage,
    language: languageOf(displayLanguage),
    now: localNow,
    patience: PATIENCE,
  };
}

/** What a team needs once or seldom; what understands its own sheets only where the command looks at them. */
async function seldomFor(command: SeldomCommand): Promise<Seldom> {
  const [{ seldomWith }, converter] = await Promise.all([
    loadPart("pltSeldom"),
    asksConverter(command) ? loadPart("pltConverter") : undefined,
  ]);
  return seldomWith(() => {
    if (!converter) throw new Error(`${command.type} wanted the converter without having asked for it.`);
    return converter;
  });
}

/** Browsers part the storage of add-ins by the site that shows them; Excel says how. */
const workbookKey = (): string => `${Office.context.partitionKey ?? ""}${Office.context.document.url ?? ""}`;

/** Buttons first: Excel waits for them, whatever else must be loaded. */
async function start(): Promise<void> {
  const storage = (): Storage => globalThis.localStorage;
  const wish = viewWish(storage, (changed) => globalThis.addEventListener?.("storage", changed));
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    connectRibbon(wish.wishFor, () => Office.addin.showAsTaskpane());
  } else connectRibbon(wish.wishFor, () => Promise.resolve());
  const around = surroundings();
  const { page: words } = await loadWords(around.language);
  const bridge = excelBridge(around, words, draftsIn(storage, workbookKey()), wish);
  // Whoever helps a team can ask the page from the browser's console; so do the tests.
  Object.assign(globalThis, { pltLog: bridge });
  const root = roomOfPage();
  if (root) mountSidebar(root, bridge, words, seldomApart(partsIn(words)));
  await watchEdits(around, async (event) => (await loadPart("pltSeldom")).lookAtEdit(event, around));
}

const roomOfPage = (): HTMLElement | null | undefined => globalThis.document?.getElementById("app");

const CONVERSIONS = { en: "pltConversionEn", es: "pltConversionEs" } as const;

/** The view of a conversion; why it cannot be loaded is said in these words. */
const partsIn = (words: PageWords) => () =>
  Promise.all([loadPart("pltSeldom"), loadPart(CONVERSIONS[words.language])]).then(
    ([{ seldomIn: viewIn }, seldomWords]) => viewIn(seldomWords, words),
    (error: unknown) => {
      throw error instanceof ExcelFailure ? new Error(noticeSentence(error.notice, words)) : error;
    },
  );

function sayAlone(texts: Readonly<Record<PageWords["language"], string>>): void {
  const root = roomOfPage();
  if (root) root.textContent = texts[languageOf(Office.context.displayLanguage ?? globalThis.navigator.language)];
}

void Office.onReady(async (info) => {
  if (info.host !== Office.HostType.Excel) return sayAlone(notInExcel);
  return start().catch((error: unknown) => {
    sayAlone(notWhole);
    throw error;
  });
});
