/** Runs the real office.js in a bare realm against a workbook in memory, so that the built add-in can be tried without Excel. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import type { Book } from "../book.ts";
import { bareDocument } from "./bare-document.ts";
import { bridgeTo, type Faults, newOutlet, noFaults, type Outlet, type RequestCount } from "./bridge.ts";
import { officeFor, type Ribbon, type Surroundings } from "./office.ts";
import { activateAs, type Typed, type Typist, typeAs } from "./person.ts";
import { workbookObject } from "./workbook.ts";
import { newWorld } from "./world.ts";

export interface ExcelHostOptions extends Surroundings {
  /** The highest requirement set this Excel has: `1.14` is Excel 2021, `1.7` Excel 2019, `1.17` Excel 2024. */
  readonly excelApi: string;
  readonly faults: Faults;
  readonly year: number;
  readonly shortDatePattern: string;
  /** Where the pane's further scripts lie, below the folder of the clone. */
  readonly folder: string;
}

export const excel2021: ExcelHostOptions = {
  excelApi: "1.14",
  faults: noFaults,
  year: 2025,
  shortDatePattern: "M/d/yyyy",
  displayLanguage: "en-US",
  documentUrl: "https://example.org/notes.xlsx",
  sharedRuntime: "yes",
  folder: "dist/office-addin",
};

export interface ExcelHost {
  readonly book: Book;
  /** The realm's `Excel` and `Office`, as office.js made them. */
  readonly Excel: unknown;
  readonly Office: unknown;
  /** Every global of the realm, also those that a script left there. */
  readonly window: Record<string, unknown>;
  /** Every request so far, in order. Those that only let go of objects are marked. */
  readonly counts: readonly RequestCount[];
  readonly ribbon: Ribbon;
  /** What the person sees: the active sheet's id and the chosen cells. */
  readonly shown: { readonly sheet: number; readonly cells: string };
  /** Someone types a text into a cell, or the same into each of several; "" empties them. Rules and protection may refuse it. */
  readonly type: (who: Typist, sheet: string, address: string, text: string) => Typed;
  /** The person looks at another sheet. */
  readonly activate: (sheet: string) => void;
  /** Runs a script as a page would. */
  run(code: string): unknown;
  /**
   * Hands office.js, which takes long to load, on to the next host. To be called when every request was answered and nothing but `Excel` and
   * `Office` was used: scripts that ran here would still be there.
   */
  leave(): void;
  /** Opens the built pane: runs the scripts that its page names, in their order, office.js aside. */
  openPane(): void;
}

let officeScript: vm.Script | undefined;

/** Compiled once for all hosts of a test run. It comes from the installed package and is never copied. */
function officeJs(): vm.Script {
  const path = createRequire(join(process.cwd(), "package.json")).resolve(
    "@microsoft/office-js/dist/excel-web-16.00.js",
  );
  officeScript ??= new vm.Script(readFileSync(path, "utf8"), { filename: path });
  return officeScript;
}

/** Opens the workbook in an Excel of this kind. The workbook is changed in place, as the person's file would be. */
export function loadExcelHost(book: Book, options: ExcelHostOptions): ExcelHost {
  const world = newWorld(book, options);
  const counts: RequestCount[] = [];
  const ribbon: Ribbon = { actions: new Map(), timesShown: 0, updates: [] };
  const { window, outlet, office } = idle.pop() ?? newWindow();
  outlet.connect(bridgeTo(world, workbookObject(world), counts, options.faults, (callback) => setImmediate(callback)));
  window["Office"] = { ...office, ...officeFor(world, options, ribbon) };
  const text = (file: string): string => readFileSync(join(process.cwd(), options.folder, file), "utf8");
  const run = (code: string): unknown => vm.runInContext(code, window);
  window["document"] = bareDocument((file) => run(text(file)));
  run("OfficeExtension.CommonUtility._doApiNotSupportedCheck = true");
  return {
    book,
    Excel: window["Excel"],
    Office: window["Office"],
    window,
    counts,
    ribbon,
    shown: world.shown,
    type: (who, sheet, address, text) => typeAs(world, who, sheet, address, text),
    activate: (sheet) => activateAs(world, sheet),
    run,
    leave: () => {
      outlet.connect(undefined);
      idle.push({ window, outlet, office });
    },
    openPane: () => {
      for (const file of scriptsOf(text("taskpane.html"))) run(text(file));
    },
  };
}

/** The page's own scripts. */
const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script src="([^":]+)">/g)].map((found) => found[1] ?? "");

/** A page with office.js in it, and the way out of it to a workbook. */
interface OfficeWindow {
  readonly window: Record<string, unknown>;
  readonly outlet: Outlet;
  /** `Office` as the bundle made it. */
  readonly office: object;
}

const idle: OfficeWindow[] = [];

function newWindow(): OfficeWindow {
  const window = bareWindow();
  const outlet = newOutlet();
  window["_richApiNativeBridge"] = outlet.bridge;
  vm.createContext(window);
  officeJs().runInContext(window);
  return { window, outlet, office: window["Office"] as object };
}

/** What a page has and a bare realm has not; its document comes later. */
function bareWindow(): Record<string, unknown> {
  const kept = new Map<string, string>();
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "stand-in", appVersion: "" },
    crypto: globalThis.crypto,
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    },
  };
  window["window"] = window;
  window["self"] = window;
  return window;
}
