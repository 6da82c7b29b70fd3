/** Loads the parts of the add-in that not every day needs, each a script of its own in this folder. */
import type { extractIn } from "../core/collection.ts";
import type { Converter, Further, Seldom } from "../core/index.ts";
import type { Page } from "../core/sidebar/page-context.ts";
import type { ConversionWords } from "../core/words/conversion-words.ts";
import type { PagesUi } from "../core/words/en-pages-ui.ts";
import type { SummaryWords } from "../core/words/en-summary.ts";
import { hostNotice } from "../core/words/host-notice.ts";
import type { PageWords } from "../core/words/page-words.ts";
import { ExcelFailure } from "./failure.ts";
import type { PagesPart, Surroundings } from "./perform.ts";
import type { readFile } from "./read-file.ts";

/** All that is said in one language on any day. */
interface PaneWords {
  readonly page: PageWords;
}

interface SeldomPart {
  readonly lookAtEdit: (event: Excel.WorksheetChangedEventArgs, around: Surroundings) => Promise<void>;
  readonly seldomWith: (converter: () => Converter) => Seldom;
  /** The page's view of a conversion, in these words. */
  readonly seldomIn: (words: SeldomWords, page: PageWords) => Page["Seldom"];
}

interface LoadedPages extends PagesPart {
  readonly extractIn: typeof extractIn;
}

interface FilesPart {
  readonly readFile: typeof readFile;
}

/** What is said in one language where a team's notes are brought in, and about pages. */
export interface SeldomWords {
  readonly conversion: ConversionWords;
  readonly pages: PagesUi;
}

/** What each script leaves on the page, by the name that it leaves it under. */
export interface Parts {
  /** What understands a team's own sheets. */
  readonly pltConverter: Converter;
  /** More kinds and policies. */
  readonly pltFurther: Further;
  /** Pages above the team, and what is collected for them. */
  readonly pltPages: LoadedPages;
  /** What a team needs once or seldom. */
  readonly pltSeldom: SeldomPart;
  readonly pltWordsEn: PaneWords;
  readonly pltWordsEs: PaneWords;
  readonly pltSummaryEn: SummaryWords;
  readonly pltSummaryEs: SummaryWords;
  readonly pltConversionEn: SeldomWords;
  readonly pltConversionEs: SeldomWords;
  /** What reads chosen workbooks. */
  readonly pltFiles: FilesPart;
}

const FILES: Readonly<Record<keyof Parts, readonly string[]>> = {
  pltConverter: ["converter.js"],
  pltFurther: ["further.js"],
  pltPages: ["pages.js"],
  pltFiles: ["files.js"],
  pltSeldom: ["seldom.js", "seldom.css"],
  pltWordsEn: ["words-en.js"],
  pltWordsEs: ["words-es.js"],
  pltSummaryEn: ["summary-en.js"],
  pltSummaryEs: ["summary-es.js"],
  pltConversionEn: ["conversion-en.js"],
  pltConversionEs: ["conversion-es.js"],
};

/** The part where it was loaded before. */
export const loadedPart = <K extends keyof Parts>(name: K): Parts[K] | undefined =>
  (globalThis as Partial<Parts>)[name];

/** Leaves a part where `loadPart` finds it; each script of a part calls it once. */
export const offerPart = (part: Partial<Parts>): void => void Object.assign(globalThis, part);

/** The part, loaded when it is first asked for. Rejects with an ExcelFailure where it cannot be loaded; the next call tries again. */
export async function loadPart<K extends keyof Parts>(name: K): Promise<Parts[K]> {
  const there = loadedPart(name);
  if (there) return there;
  await Promise.all(FILES[name].map(loadFile));
  const now = loadedPart(name);
  if (!now) throw new Error(`${FILES[name].join(" and ")} did not leave ${name}.`);
  return now;
}

function loadFile(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = file.endsWith(".css") ? sheetOf(file) : scriptOf(file);
    element.onload = () => resolve();
    element.onerror = () => {
      element.remove();
      reject(new ExcelFailure(hostNotice("error", "host/part-missing", { detail: file }), "nothing"));
    };
    document.head.append(element);
  });
}

function scriptOf(file: string): HTMLElement {
  const script = document.createElement("script");
  script.src = file;
  return script;
}

function sheetOf(file: string): HTMLElement {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = file;
  return link;
}
