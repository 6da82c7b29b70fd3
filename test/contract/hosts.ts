/** The three hosts behind one door, so that a case is written once: the same workbook, the same commands, the same cells expected. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command, Notice, Reply } from "../../core/index.ts";
import { say } from "../../core/index.ts";
import { bookOfFile, bytesOfBook } from "../../workbench/book-file.ts";
import { ask } from "../../workbench/bridge.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { excel2021, loadExcelHost } from "../../workbench/hosts/excel/load.ts";
import { openBytes } from "../../workbench/read.ts";
import { dayNamed } from "../core/commands/a-log.ts";
import { addOn } from "../gas/built-script.ts";

/** Every host lives in this moment. */
export const NOW = "2026-01-14T15:00";

const TODAY = dayNamed(NOW.slice(0, 10));

export interface OpenWorkbook {
  readonly perform: (command: Command) => Promise<Reply>;
  /** The workbook as it stands, as the program would save it. */
  readonly book: () => Book;
  /** Calls that crossed to the host since the last time this was asked. */
  readonly calls: () => number;
}

export interface Host {
  readonly name: string;
  readonly open: (book: Book) => OpenWorkbook;
}

const ROOT = join(__dirname, "..", "..");

const copyOf = (book: Book): Book => structuredClone(book);

function openFile(book: Book): OpenWorkbook {
  let bytes = bytesOfBook(book);
  const path = `${book.name}.xlsx`;
  return {
    perform: async (command) => {
      const opened = openBytes(bytes, path, { today: TODAY, now: NOW, person: "", language: "en" });
      const { reply, notices, written } = await ask(command, opened);
      if (written) bytes = written.bytes;
      return { ...reply, notices };
    },
    book: () => bookOfFile(bytes, path),
    calls: () => 0,
  };
}

function openSheets(book: Book): OpenWorkbook {
  const host = addOn(copyOf(book), { now: `${NOW}:00Z` });
  let seen = callsIn(host.counts);
  return {
    perform: async (command) => {
      const answer: unknown = JSON.parse(String(host.call("pltCommand", [JSON.stringify(command)])));
      return replyIn(answer);
    },
    book: () => host.book,
    calls: () => {
      const fresh = callsIn(host.counts) - seen;
      seen += fresh;
      return fresh;
    },
  };
}

const callsIn = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

function replyIn(answer: unknown): Reply {
  const { reply, failure } = answer as { reply?: Reply; failure?: Notice };
  if (failure) throw new Error(say(failure, "en"));
  if (!reply) throw new Error("The script answered neither a reply nor a failure.");
  return reply;
}

/** A realm's clock that always shows the same moment. */
const STOPPED_CLOCK = `globalThis.Date = class extends Date {
  constructor(...args) { if (args.length === 0) super("${NOW}:00"); else super(...args); }
  static now() { return new Date().getTime(); }
};`;

function openExcel(book: Book): OpenWorkbook {
  const host = loadExcelHost(copyOf(book), excel2021);
  host.run(STOPPED_CLOCK);
  for (const script of ["converter.js", "taskpane.js"]) {
    host.run(readFileSync(join(ROOT, "dist", "office-addin", script), "utf8"));
  }
  let seen = 0;
  return {
    perform: async (command) => {
      const bridge = await paneOf(host.window);
      return structuredClone(await bridge.send(structuredClone(command)));
    },
    book: () => host.book,
    calls: () => {
      const fresh = host.counts.slice(seen).filter((count) => !count.onlyCleansUp).length;
      seen = host.counts.length;
      return fresh;
    },
  };
}

interface Pane {
  readonly send: (command: Command) => Promise<Reply>;
}

/** The pane's own bridge, once office.js is ready. */
async function paneOf(window: Record<string, unknown>): Promise<Pane> {
  for (let turn = 0; turn < 200; turn++) {
    const bridge = window["pltLog"];
    if (bridge !== undefined) return bridge as Pane;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("The task pane did not come up.");
}

export const hosts: readonly Host[] = [
  { name: "a file", open: openFile },
  { name: "Google Sheets' stand-in", open: openSheets },
  { name: "Excel's stand-in", open: openExcel },
];
