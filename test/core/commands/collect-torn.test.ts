/** Collecting where somebody was at the tabs of a collection meanwhile, or it was broken off. */
import { pages } from "../../../core/collection.ts";
import type { Command } from "../../../core/command.ts";
import { collect } from "../../../core/commands/collect.ts";
import { keptExtract, keptIn } from "../../../core/commands/kept-extracts.ts";
import { needsMore } from "../../../core/commands/kept-tabs.ts";
import { converter } from "../../../core/converter.ts";
import { further } from "../../../core/further.ts";
import { run } from "../../../core/run.ts";
import { seldomWith } from "../../../core/seldom.ts";
import type { Taken } from "../../../core/summaries/taken.ts";
import { logSentences } from "../../../core/words/log-sentences.ts";
import { summaryWords } from "../../../core/words/summary.ts";
import { COLLECTED_SHEET, EXTRACTS_SHEET } from "../../../core/workbook/page-tabs.ts";
import { planWrites } from "../../../core/workbook/plan-writes.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { ask, byHand, emptyWorkbook, sheetNamed, textOfSheet } from "./a-log.ts";
import { program, readAt, TODAY, unreadAt } from "./a-program.ts";
import { take, teamsOf } from "./collecting.ts";

test("figures that came to stand in another team's row are nobody's: both teams are read again, and neither shows the other's", () => {
  const once = take(program(), "c1", readAt("teams-1", "09:30", 4), readAt("teams-2", "09:30", 3)).after;
  const swapped = byHand(once, EXTRACTS_SHEET, ([headings = [], first = [], second = [], ...rest]) => [
    headings,
    [first[0] ?? null, ...second.slice(1)],
    [second[0] ?? null, ...first.slice(1)],
    ...rest,
  ]);
  const kept = keptIn(swapped);
  expect([keptExtract(kept, "teams-1"), keptExtract(kept, "teams-2")]).toEqual([undefined, undefined]);
  const same = (source: string): Taken => ({ source, state: "same", at: `${TODAY}T10:30` });
  const told = take(swapped, "c2", same("teams-1"), same("teams-2")).after;
  expect(teamsOf(told).map(({ mark }) => mark)).toEqual(["", "", ""]);
  const again = take(told, "c3", readAt("teams-1", "11:30", 4), readAt("teams-2", "11:30", 3)).after;
  expect(keptExtract(keptIn(again), "teams-1")?.extract.meetings).toHaveLength(4);
});

const renamed = (book: Snapshot, tab: string, to: string): Snapshot => ({
  ...book,
  sheetNames: book.sheetNames.map((name) => (name === tab ? to : name)),
  sheets: book.sheets.map((sheet) => (sheet.name === tab ? { ...sheet, name: to } : sheet)),
});

test.each([COLLECTED_SHEET, EXTRACTS_SHEET])(
  "%s under another name is found by what it holds, and no second one is made",
  (tab) => {
    const once = take(program(), "c1", readAt("teams-1", "09:30", 4)).after;
    const { after, reply } = take(renamed(once, tab, "Ours"), "c2", readAt("teams-1", "10:30", 5));
    expect(after.sheetNames).toHaveLength(once.sheetNames.length);
    expect(reply).toMatchObject({ sheet: tab === COLLECTED_SHEET ? "Ours" : COLLECTED_SHEET });
    expect(teamsOf(after)[0]).toMatchObject({ at: "2025-10-15T10:30", mark: "v5" });
    expect(keptExtract(keptIn(after), "teams-1")?.extract.meetings).toHaveLength(5);
  },
);

test("a tab that was deleted is made anew", () => {
  const once = take(program(), "c1", readAt("teams-1", "09:30", 4)).after;
  const names = once.sheetNames.filter((name) => name !== COLLECTED_SHEET);
  const without = { ...once, sheetNames: names, sheets: once.sheets.filter(({ name }) => name !== COLLECTED_SHEET) };
  expect(teamsOf(take(without, "c2", readAt("teams-1", "10:30", 5)).after)[0]).toMatchObject({ mark: "v5" });
});

/** A snapshot with only these tabs read. */
const readOnly = (book: Snapshot, tabs: readonly string[]): Snapshot => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => tabs.includes(name)),
});

test("other tabs are looked at only where a tab of the collection is missing, and the figures only by who asks for them", () => {
  const collecting: Command = { type: "collect", id: "c2", taken: [] };
  const looking: Command = { type: "registered" };
  const once = take(program(), "c1", readAt("teams-1", "09:30", 4)).after;
  const moved = renamed(once, COLLECTED_SHEET, "Ours");
  const rest = once.sheetNames.filter((name) => name !== COLLECTED_SHEET);
  const asked = (command: Command, book: Snapshot) => needsMore(command, readOnly(book, rest))?.sheets;
  expect([asked(collecting, once), asked(looking, once)]).toEqual([undefined, undefined]);
  expect(asked(collecting, moved)).toEqual(moved.sheetNames);
  const withoutFigures = moved.sheetNames.filter((name) => name !== EXTRACTS_SHEET);
  expect(needsMore(looking, readOnly(moved, ["PLT Teams"]))?.sheets).toEqual(withoutFigures);
  expect(needsMore({ type: "collect", id: "c1", taken: [] }, emptyWorkbook(TODAY))).toBeUndefined();
});

test("where a collection broke off right before it was remembered, the same command remembers it", () => {
  const before = program();
  const whole = take(before, "c1", readAt("teams-1", "09:30", 4)).after;
  const whats = (book: Snapshot): readonly string[] =>
    textOfSheet(book, "PLT Data").filter((row) => /^collected/.test(row));
  const data = byHand(whole, "PLT Data", (cells) => cells.filter(([id]) => id !== "collected"));
  expect(whats(data)).toEqual([]);
  expect(whats(take(data, "c1", readAt("teams-1", "09:30", 4)).after)).toEqual(whats(whole));
});

const LOADED = {
  seldom: seldomWith(() => converter),
  pages,
  summaryWords,
  sentences: logSentences,
  further: () => further,
};

test("where a collection broke off after typed teams had got their ids, the same command gives them their lines", () => {
  const typed = byHand(program(), "PLT Teams", (cells) => [...cells, ["Music", "Oak Hill"]]);
  const command: Command = { type: "collect", id: "c1", taken: [readAt("teams-1", "09:30", 4)] };
  const ids = run(command, typed, LOADED).edits.filter(({ type }) => type === "give-ids");
  const begun = planWrites(ids, typed).after;
  const { after } = planWrites(run(command, begun, LOADED).edits, begun);
  expect(textOfSheet(after, COLLECTED_SHEET)[4]).toMatch(/^Music \| Oak Hill \| Not collected yet .* collected:c1-h1$/);
});

test("a new team's line is written once, as a row: what changes in the lines above does not reach into it", () => {
  const once = take(program(), "c1", readAt("teams-1", "09:30", 4)).after;
  const typed = byHand(once, "PLT Teams", (cells) => [...cells, ["Music", "Oak Hill"]]);
  const { edits } = ask(collect, { type: "collect", id: "c2", taken: [unreadAt("teams-1", "10:30")] }, typed);
  const end = sheetNamed(once, COLLECTED_SHEET).cells.length;
  const strokes = planWrites(edits, typed).writes.flatMap((write) =>
    write.do === "set-cells" && write.sheet === COLLECTED_SHEET ? [[write.row, write.row + write.cells.length]] : [],
  );
  expect(strokes.filter(([from = 0]) => from >= end)).toEqual([[end, end + 1]]);
  expect(strokes.filter(([from = 0, to = 0]) => from < end && to > end)).toEqual([]);
});

test("what a person typed below the lines stays", () => {
  const once = take(program(), "c1", readAt("teams-1", "09:30", 4)).after;
  const noted = byHand(once, COLLECTED_SHEET, (cells) => [...cells, ["Call all of them in May", "Ana"]]);
  const after = take(noted, "c2", readAt("teams-1", "10:30", 5), readAt("teams-3", "10:31", 5)).after;
  expect(textOfSheet(after, COLLECTED_SHEET)[4]).toMatch(/^Call all of them in May \| Ana( \|)*\s*$/);
  const renamedTeam = {
    ...noted,
    sheets: noted.sheets.map((sheet) => (sheet.name === "PLT Teams" ? withGrade6(sheet) : sheet)),
  };
  expect(textOfSheet(take(renamedTeam, "c3").after, COLLECTED_SHEET)[4]).toMatch(/^Call all of them in May \| Ana/);
});

/** With a first team renamed: a text changes in the column of the teams, above what was typed. */
const withGrade6 = (sheet: Snapshot["sheets"][number]): Snapshot["sheets"][number] => ({
  ...sheet,
  cells: sheet.cells.map((row) => row.map((cell) => (cell === "Grade 5" ? "Grade 6" : cell))),
});
