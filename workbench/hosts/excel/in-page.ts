/** The stand-in inside a page: loaded before office.js, it answers it from a workbook that the page was given as text. */
import { bookFromJson, bookToJson } from "../book-json.ts";
import { bridgeTo, noFaults, type RequestCount } from "./bridge.ts";
import { activateAs, type Typed, typeAs } from "./person.ts";
import { workbookObject } from "./workbook.ts";
import { newWorld, type World } from "./world.ts";

/** What a test gives the page (`excelBook`), and what it finds there afterwards (`excelStandIn`). */
interface PageGlobals {
  excelBook?: string;
  excelStandIn?: {
    readonly book: () => string;
    readonly counts: readonly RequestCount[];
    readonly shown: World["shown"];
    /** The person types a text into a cell. */
    readonly type: (sheet: string, address: string, text: string) => Typed;
    readonly activate: (sheet: string) => void;
  };
  _richApiNativeBridge?: ReturnType<typeof bridgeTo>;
}

function install(page: PageGlobals): void {
  if (page.excelBook === undefined) return;
  const book = bookFromJson(page.excelBook);
  const world = newWorld(book, { excelApi: "1.14", year: 2025, shortDatePattern: "M/d/yyyy" });
  const counts: RequestCount[] = [];
  page._richApiNativeBridge = bridgeTo(world, workbookObject(world), counts, noFaults, (callback) => {
    setTimeout(callback, 0);
  });
  page.excelStandIn = {
    book: () => bookToJson(book),
    counts,
    shown: world.shown,
    type: (sheet, address, text) => typeAs(world, "person", sheet, address, text),
    activate: (sheet) => activateAs(world, sheet),
  };
}

install(globalThis as PageGlobals);
