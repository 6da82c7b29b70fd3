/** Collecting into a program's workbook: its register, its lines and the figures that are kept. */
import { collect } from "../../../core/commands/collect.ts";
import { registered } from "../../../core/commands/registered.ts";
import { save } from "../../../core/commands/save.ts";
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { extractOf } from "../../../core/summaries/extract.ts";
import type { Taken } from "../../../core/summaries/taken.ts";
import { COLLECTED_SHEET, EXTRACTS_SHEET } from "../../../core/workbook/page-tabs.ts";
import { planWrites } from "../../../core/workbook/plan-writes.ts";
import { logIn } from "../../log-builder.ts";
import { secrets } from "../summaries/secrets.ts";
import { ask, byHand, emptyWorkbook, perform, sheetNamed, textOfSheet } from "./a-log.ts";
import { extractWith, program, readAt, TODAY, unreadAt } from "./a-program.ts";
import { states, take, teamsOf } from "./collecting.ts";

test("a register that was never collected names its teams and where their logs are", () => {
  expect(teamsOf(program())[0]).toEqual({
    source: "teams-1",
    team: "Grade 5",
    unit: "Maple Ridge",
    link: "https://example.org/grade5",
    at: "",
    tried: "",
    mark: "",
    state: "never",
  });
  expect(states(program())).toEqual(["Grade 5: never", "Science: never", "Art: never"]);
});

test("with nothing taken every team has a line that says so", () => {
  const { after, reply } = take(program(), "c0");
  expect(reply).toMatchObject({ type: "collected", read: 0, same: 0, unread: 0 });
  expect(textOfSheet(after, COLLECTED_SHEET)).toEqual([
    "Team | School | State | Figures of | Looked at | Why not | Its log | Version | Entry ID",
    "Grade 5 | Maple Ridge | Not collected yet |  |  |  | https://example.org/grade5 |  | collected:teams-1",
    "Science | Oak Hill | Not collected yet |  |  |  | science.xlsx |  | collected:teams-2",
    "Art | Oak Hill | Not collected yet |  |  |  | art.xlsx |  | collected:teams-3",
  ]);
});

test("what was read is kept with its moment and version, what could not be read with the reason", () => {
  const { after, reply } = take(program(), "c1", readAt("teams-1", "09:30", 4), unreadAt("teams-2", "09:31"));
  expect(reply).toMatchObject({ type: "collected", read: 1, same: 0, unread: 1, sheet: COLLECTED_SHEET });
  expect(textOfSheet(after, COLLECTED_SHEET).slice(1)).toEqual([
    expect.stringMatching(/^Grade 5 \| Maple Ridge \| Read \| 2025-10-15 09:30 \| 2025-10-15 09:30 \| {2}\| .* \| v4 /),
    expect.stringMatching(
      /^Science \| Oak Hill \| Could not be read \| {2}\| 2025-10-15 09:31 \| You may not open it\. \|/,
    ),
    expect.stringMatching(/^Art .* Not collected yet/),
  ]);
  expect(teamsOf(after)[0]).toMatchObject({ at: "2025-10-15T09:30", mark: "v4", state: "read" });
  expect(sheetNamed(after, EXTRACTS_SHEET).hidden).toBe(true);
});

test("figures that are read anew take the place of earlier ones, and no row is added", () => {
  const once = take(program(), "c1", readAt("teams-1", "09:30", 4)).after;
  const rows = sheetNamed(once, EXTRACTS_SHEET).cells.length;
  const twice = take(once, "c2", readAt("teams-1", "10:30", 5)).after;
  expect(sheetNamed(twice, EXTRACTS_SHEET).cells).toHaveLength(rows);
  expect(teamsOf(twice)[0]).toMatchObject({ at: "2025-10-15T10:30", mark: "v5" });
});

test("a log that has not changed keeps its version, and its figures are good as of now", () => {
  const once = take(program(), "c1", readAt("teams-1", "09:30", 4)).after;
  const same = take(once, "c2", { source: "teams-1", state: "same", at: `${TODAY}T11:00` }).after;
  expect(teamsOf(same)[0]).toMatchObject({ at: "2025-10-15T11:00", mark: "v4", state: "read" });
  expect(sheetNamed(same, EXTRACTS_SHEET)).toEqual(sheetNamed(once, EXTRACTS_SHEET));
});

test("a log that can no longer be read keeps its last figures, marked as old; they are good again when it is read", () => {
  const once = take(program(), "c1", readAt("teams-1", "09:30", 4)).after;
  const old = take(once, "c2", unreadAt("teams-1", "11:00")).after;
  expect(teamsOf(old)[0]).toMatchObject({ at: "2025-10-15T09:30", tried: "2025-10-15T11:00", state: "old" });
  const good = take(old, "c3", { source: "teams-1", state: "same", at: `${TODAY}T12:00` }).after;
  expect(teamsOf(good)[0]).toMatchObject({ at: "2025-10-15T12:00", state: "read" });
});

test.each<readonly [string, readonly Taken[]]>([
  ["read", [readAt("teams-1", "09:30", 4), readAt("teams-3", "09:30", 2)]],
  ["unread", [unreadAt("teams-1", "09:30")]],
  ["nothing", []],
])("sent twice it changes nothing twice: %s", (_, taken) => {
  const once = take(program(), "c1", ...taken).after;
  const { edits } = ask(collect, { type: "collect", id: "c1", taken }, once);
  expect(planWrites(edits, once).writes).toEqual([]);
});

test("a command that is sent again late does not bring back what was read before", () => {
  const first = readAt("teams-1", "09:30", 4);
  const later = take(take(program(), "c1", first).after, "c2", readAt("teams-1", "10:30", 5)).after;
  expect(take(later, "c1", first).after.sheets).toEqual(later.sheets);
});

test("a long extract is parted over cells that both programs hold, and a shorter one leaves nothing of it", () => {
  const long = { ...extractWith(6), facts: Array.from({ length: 2_000 }, (_, i) => factOf(i)) };
  const once = take(program(), "c1", { ...readAt("teams-1", "09:30", 6), extract: long }).after;
  const rows = sheetNamed(once, EXTRACTS_SHEET).cells;
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) for (const cell of row) expect(String(cell ?? "").length).toBeLessThanOrEqual(30_000);
  const short = take(once, "c2", readAt("teams-1", "10:30", 4)).after;
  const filled = sheetNamed(short, EXTRACTS_SHEET).cells.filter(([, , , text]) => String(text ?? "") !== "");
  expect(filled).toHaveLength(2);
});

const factOf = (i: number) => ({
  year: "2025-26",
  school: "",
  team: "Ours",
  topic: `topic-${i}`,
  part: "entries",
  amount: i,
});

test("a team that is gone from the register is told, and its line says so", () => {
  const once = take(program(), "c1", readAt("teams-3", "09:30", 4)).after;
  const cells = sheetNamed(once, "PLT Teams").cells.filter((row) => !row.includes("teams-3"));
  const without = {
    ...once,
    sheets: once.sheets.map((sheet) => (sheet.name === "PLT Teams" ? { ...sheet, cells } : sheet)),
  };
  const { after, reply } = take(without, "c2", readAt("teams-3", "10:30", 5));
  expect(reply).toMatchObject({ read: 0, notices: [{ code: "collect/not-registered", facts: { teams: 1 } }] });
  expect(textOfSheet(after, COLLECTED_SHEET)[3]).toMatch(/^Art \| Oak Hill \| No longer in PLT Teams/);
  expect(states(after)).toEqual(["Grade 5: never", "Science: never"]);
});

test("rows of the register that were typed by hand get their ids first", () => {
  const typed = byHand(program(), "PLT Teams", (cells) => [...cells, ["Music", "Oak Hill"]]);
  const provisional = teamsOf(typed)[3]?.source ?? "";
  const { after } = take(typed, "c1", readAt(provisional, "09:30", 4));
  expect(teamsOf(after)[3]).toMatchObject({ source: "c1-h1", team: "Music", state: "read" });
});

test("a team's own columns beside the lines stay, also where the lines were sorted", () => {
  const once = take(program(), "c0").after;
  const noted = byHand(once, COLLECTED_SHEET, ([headings = [], ...rows]) => [
    [...headings, "Called on"],
    ...[...rows].reverse().map((row, i) => [...row, `call ${i}`]),
  ]);
  const after = take(noted, "c1", readAt("teams-1", "09:30", 4)).after;
  expect(textOfSheet(after, COLLECTED_SHEET)[3]).toMatch(/^Grade 5 .* Read .* collected:teams-1 \| call 2$/);
});

test("a workbook without a register is refused", () => {
  expect(ask(collect, { type: "collect", id: "c1", taken: [] }, emptyWorkbook(TODAY)).reply).toMatchObject({
    type: "refused",
    notices: [{ code: "collect/no-register" }],
  });
});

test("a school that a log names stands in the line where the register says none", () => {
  const entries = [{ kind: "team-link", id: "", values: { name: "Band", since: "2025-09-01" } }];
  const more = perform(save, { type: "save", id: "band", entries }, program()).after;
  const own = extractWith(2, [{ name: "Band", school: "Elm Park" }]);
  const after = take(more, "c1", { ...readAt("band-1", "09:30", 2), extract: own }).after;
  expect(ask(registered, { type: "registered" }, after).reply).toMatchObject({ schools: ["Elm Park"] });
});

test("no word that a team wrote is anywhere in the workbook that collects, whatever the kind", () => {
  const extract = extractOf(logIn(secrets(), TODAY, FIVE_STAGE, "en"), "log");
  const { after } = take(program(), "c1", { ...readAt("teams-1", "09:30", 2), extract });
  const all = JSON.stringify([sheetNamed(after, EXTRACTS_SHEET), sheetNamed(after, COLLECTED_SHEET)]);
  expect(all).toContain("analyze-data");
  expect(all).not.toMatch(/secret/i);
});

test("where nothing was begun yet, it says so", () => {
  expect(ask(registered, { type: "registered" }, emptyWorkbook(TODAY)).reply).toMatchObject({ register: "no-log" });
});
