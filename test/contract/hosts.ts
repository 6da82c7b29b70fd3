/** The three hosts behind one door, so that a case is written once: the same workbook, the same commands, the same cells expected. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import type { Command, Notice, Reply } from "../../core/index.ts";
import { parseAddress, say } from "../../core/index.ts";
import { bookOfFile, bytesOfBook } from "../../workbench/book-file.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { excel2021, loadExcelHost } from "../../workbench/hosts/excel/load.ts";
import { isRoundTrip } from "../../workbench/hosts/sheets/clock.ts";
import { addOn } from "../gas/built-script.ts";
import { paneScripts } from "../office-addin/pane-scripts.ts";

/** Every host begins in this moment. */
export const NOW = "2026-01-14T15:00";

/** The same moment as the clock of a script counts it; the stand-in's spreadsheets are in Chicago. */
function inChicago(moment: string): string {
  const zone = new Intl.DateTimeFormat("en", { timeZone: "America/Chicago", timeZoneName: "longOffset" });
  const offset = zone.formatToParts(new Date(`${moment}:00Z`)).find(({ type }) => type === "timeZoneName")?.value;
  return `${moment}:00${(offset ?? "").replace("GMT", "")}`;
}

export interface OpenWorkbook {
  readonly perform: (command: Command) => Promise<Reply>;
  /** The workbook as it stands, as the program would save it. */
  readonly book: () => Book;
  /** Types a text into a cell, as a person would between two commands; "" empties it. */
  readonly type: (sheet: string, cell: string, text: string) => void;
  /** Sets the clock of the host, to a moment such as `2026-05-20T15:00`. */
  readonly setClock: (moment: string) => void;
  /** Ways to the host and back since the last time this was asked. */
  readonly calls: () => number;
}

export interface Host {
  readonly name: string;
  readonly open: (book: Book) => OpenWorkbook;
}

const ROOT = join(__dirname, "..", "..");

const copyOf = (book: Book): Book => structuredClone(book);

/** The same book, with this text in a cell. */
export function typedInto(book: Book, name: string, cell: string, text: string): Book {
  const sheet = book.sheets.find((each) => each.name === name);
  const place = parseAddress(cell);
  if (!sheet || !place) throw new RangeError(`There is no ${cell} in ${name}.`);
  while (sheet.cells.length <= place.row) sheet.cells.push([]);
  const row = sheet.cells[place.row] ?? [];
  while (row.length <= place.column) row.push(undefined);
  row[place.column] = text === "" ? undefined : { value: text };
  return book;
}

/** One process serves all workbooks of a test file; questions wait for their turn. */
let process: ChildProcessWithoutNullStreams | undefined;
let turn: Promise<unknown> = Promise.resolve();

function askProcess(question: unknown): Promise<{ readonly reply: Reply; readonly bytes: string }> {
  process ??= spawn("node", ["workbench/run-ts.mjs", "test/contract/file-host.ts"], { cwd: ROOT });
  const { stdin, stdout, stderr } = process;
  // A letter of several bytes may come in two pieces.
  stdout.setEncoding("utf8");
  const mine = turn.then(
    () =>
      new Promise<string>((resolve, reject) => {
        let text = "";
        const fail = (chunk: Buffer): void => reject(new Error(chunk.toString()));
        const take = (chunk: string): void => {
          text += chunk;
          if (!text.endsWith("\n")) return;
          stdout.off("data", take);
          stderr.off("data", fail);
          resolve(text);
        };
        stdout.on("data", take);
        stderr.once("data", fail);
        stdin.write(`${JSON.stringify(question)}\n`);
      }),
  );
  turn = mine.catch(() => undefined);
  return mine.then((line) => {
    const told: { reply: Reply; bytes: string; failure?: string } = JSON.parse(line);
    if (told.failure !== undefined) throw new Error(told.failure);
    return told;
  });
}

/** Ends the process of the file host. */
export const closeHosts = (): void => void process?.kill();

function openFile(book: Book): OpenWorkbook {
  let bytes = bytesOfBook(book);
  const path = `${book.name}.xlsx`;
  let now = NOW;
  return {
    perform: async (command) => {
      const told = await askProcess({ command, path, bytes: Buffer.from(bytes).toString("base64"), now });
      bytes = Buffer.from(told.bytes, "base64");
      return told.reply;
    },
    book: () => bookOfFile(bytes, path),
    type: (...typed) => {
      bytes = bytesOfBook(typedInto(bookOfFile(bytes, path), ...typed));
    },
    setClock: (moment) => {
      now = moment;
    },
    calls: () => 0,
  };
}

function openSheets(book: Book): OpenWorkbook {
  const host = addOn(copyOf(book), { now: inChicago(NOW) });
  let seen = callsIn(host.counts);
  return {
    perform: async (command) => {
      const answer: unknown = JSON.parse(String(host.call("pltCommand", [JSON.stringify(command)])));
      return replyIn(answer);
    },
    book: () => host.book,
    type: (...typed) => void typedInto(host.book, ...typed),
    setClock: (moment) => host.clock.advance(Date.parse(inChicago(moment)) - host.clock.now()),
    calls: () => {
      const fresh = callsIn(host.counts) - seen;
      seen += fresh;
      return fresh;
    },
  };
}

/** Once in a thousand rows the grid is made longer; that is not counted. */
const callsIn = (counts: ReadonlyMap<string, number>): number =>
  [...counts].reduce((sum, [name, n]) => sum + (isRoundTrip(name) && name !== "Sheet.insertRowsAfter" ? n : 0), 0);

function replyIn(answer: unknown): Reply {
  const { reply, failure } = answer as { reply?: Reply; failure?: Notice };
  if (failure) throw new Error(say(failure, "en"));
  if (!reply) throw new Error("The script answered neither a reply nor a failure.");
  return reply;
}

/** A realm's clock that always shows the same moment. */
const stoppedClock = (moment: string): string => `globalThis.Date = class extends Date {
  constructor(...args) { if (args.length === 0) super("${moment}:00"); else super(...args); }
  static now() { return new Date().getTime(); }
};`;

function openExcel(book: Book): OpenWorkbook {
  const host = loadExcelHost(copyOf(book), excel2021);
  host.run(stoppedClock(NOW));
  for (const script of paneScripts()) host.run(script);
  let seen = 0;
  return {
    perform: async (command) => {
      const bridge = await paneOf(host.window);
      return structuredClone(await bridge.send(structuredClone(command)));
    },
    book: () => host.book,
    type: (...typed) => void typedInto(host.book, ...typed),
    setClock: (moment) => void host.run(stoppedClock(moment)),
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
