/**
 * What makes the faults quick changes nothing about them: a program that is kept from one run to the next does call by call what a program
 * does that was loaded for this run, and what was worked out once is what would be worked out again.
 */
import type { Command } from "../../core/index.ts";
import type { Book, BookSheet } from "../../workbench/hosts/book.ts";
import { bookToJson } from "../../workbench/hosts/book-json.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { ServiceException } from "../../workbench/hosts/sheets/exception.ts";
import { tell } from "./matrix.ts";
import { PATIENT, paneOver } from "./on-excel.ts";
import { sidebarIn, sidebarOver } from "./on-sheets.ts";
import type { Outcome } from "./outcome.ts";
import { storyNamed } from "./stories.ts";
import { workedOutOnce } from "./worked-out-once.ts";

/** Those that between them read, add, change, draw, chart and remove most. */
const TRIED = ["new log", "conversion again", "meeting", "summary", "undo of an update"].map(storyNamed);

/** A run told in one text: every call, how it ended, and the workbook after it. */
interface Trace {
  readonly calls: readonly string[];
  readonly outcome: Outcome;
  readonly book: string;
}

async function inSheets(loading: "afresh" | "kept", start: Book, command: Command, brokenAt: number): Promise<Trace> {
  const book = structuredClone(start);
  const calls: string[] = [];
  const watch = (member: string, index: number, tab: string): void => {
    calls.push(`${member} ${tab}`);
    if (index === brokenAt) throw new ServiceException("Service error: Spreadsheets");
  };
  const outcome = await sidebarIn(loading, book, watch, "owner").send(command);
  return { calls, outcome, book: bookToJson(book) };
}

test.each(TRIED.map((story) => [story.title, story] as const))(
  "Sheets, %s: a kept realm is as a new one",
  async (_, story) => {
    const { start } = await tell(story, (book) => sidebarOver(book, () => undefined));
    const whole = await inSheets("afresh", start, story.command, -1);
    const middle = Math.floor(whole.calls.length / 2);
    const broken = await inSheets("afresh", start, story.command, middle);
    // What broke off in the middle leaves nothing behind, either.
    expect(await inSheets("kept", start, story.command, middle)).toEqual(broken);
    expect(await inSheets("kept", start, story.command, -1)).toEqual(whole);
  },
  60_000,
);

/** Whoever is a bit less patient does not hand the window on: the next gets a new one. */
const WINDOWS = { afresh: PATIENT - 1, kept: PATIENT } as const;

async function inExcel(window: keyof typeof WINDOWS, start: Book, command: Command): Promise<Trace> {
  const book = structuredClone(start);
  const calls: string[] = [];
  const beforeAction = (request: number, action: number): void => void calls.push(`${request} ${action}`);
  const pane = paneOver(book, { beforeAction }, WINDOWS[window]);
  const outcome = await pane.send(command);
  // Not how many bytes they were: objects are numbered on.
  calls.push(...pane.host.counts.map(({ actions, onlyCleansUp }) => `${actions} ${onlyCleansUp}`));
  return { calls, outcome, book: bookToJson(book) };
}

test("Excel: a kept window is as a new one, in each of them", async () => {
  const told = await Promise.all(TRIED.map((story) => tell(story, (book) => paneOver(book, {}, WINDOWS.afresh))));
  const afresh: Trace[] = [];
  for (const { start, story } of told) afresh.push(await inExcel("afresh", start, story.command));
  // The first of all has nothing to take over.
  await inExcel("kept", bookOf("Team notes", { Notes: [["Date"]] }), { type: "check" });
  for (const [i, { start, story }] of told.entries()) {
    expect([story.title, await inExcel("kept", start, story.command)]).toEqual([story.title, afresh[i]]);
  }
}, 120_000);

describe("a command that nothing disturbs", () => {
  const LOOK: Command = { type: "check" };
  const book = (): Book => bookOf("Team notes", { Notes: [["Date", "Topic"]] });
  const rows = ({ sheets }: Book): BookSheet["cells"] => sheets[0]?.cells ?? [];

  test("is carried out once for each workbook, and leaves the same each time", async () => {
    let sent = 0;
    const send = workedOutOnce(async (on) => {
      sent += 1;
      rows(on).push([{ value: rows(on).length }]);
      on.nextSheetId += 1;
      return { ended: "gone" };
    });
    const [first, second, other] = [book(), book(), book()];
    rows(other).push([{ value: "another row" }]);
    await send(first, LOOK);
    await send(second, LOOK);
    expect([sent, second.nextSheetId, JSON.stringify(rows(second))]).toEqual([
      1,
      first.nextSheetId,
      JSON.stringify(rows(first)),
    ]);
    await send(other, LOOK);
    expect(sent).toBe(2);
    expect(rows(other).map((row) => row[0]?.value)).toEqual(["Date", "another row", 2]);
    await send(first, LOOK);
    expect(rows(first).map((row) => row[0]?.value)).toEqual(["Date", 1, 2]);
    expect(sent).toBe(3);
  });
});
