/** A tab with entries that was renamed or deleted is missed; nothing else is. */
import { check } from "../../../core/commands/check.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { save, trySave } from "../../../core/commands/save.ts";
import { undo } from "../../../core/commands/undo.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { ask, emptyWorkbook, perform } from "../commands/a-log.ts";

const begun = perform(newLog, { type: "new", id: "n0", team: { name: "Grade 5" } }, emptyWorkbook("2025-09-10")).after;
const meeting = { kind: "meeting", id: "", values: { date: "2025-09-10", attendees: ["Ana Ruiz"] } };
const norm = { kind: "norm", id: "", values: { text: "We start on time" } };
const logged = perform(save, { type: "save", id: "c1", entries: [meeting] }, begun).after;
const withNorm = perform(save, { type: "save", id: "c2", entries: [norm] }, logged).after;

const renamed = (snapshot: Snapshot, from: string, to: string): Snapshot => ({
  ...snapshot,
  sheetNames: snapshot.sheetNames.map((name) => (name === from ? to : name)),
  sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
});

const missed = (reply: Reply): readonly unknown[] =>
  "notices" in reply
    ? reply.notices.filter(({ code }) => code === "log/tab-gone").map(({ facts }) => facts["sheet"])
    : [];

const checked = (snapshot: Snapshot): readonly unknown[] => missed(ask(check, { type: "check" }, snapshot).reply);

test.each<[title: string, snapshot: Snapshot, tabs: readonly string[]]>([
  ["a log as it was written misses nothing", logged, []],
  ["a renamed tab is missed by its name", renamed(logged, "PLT Meetings", "Meetings 25"), ["PLT Meetings"]],
  ["a name in another case is the same name", renamed(logged, "PLT Meetings", "plt meetings"), []],
  ["an empty tab is not missed", renamed(logged, "PLT Actions", "Old actions"), []],
  ["a tab of a further kind is missed, too", renamed(withNorm, "PLT Norms", "Our norms"), ["PLT Norms"]],
  [
    "a tab that an undo took away is not missed",
    perform(undo, { type: "undo", id: "u1", command: null }, withNorm).after,
    [],
  ],
])("%s", (_title, snapshot, tabs) => expect(checked(snapshot)).toEqual(tabs));

test("a form says that it would begin the tab anew, before and after it is saved", () => {
  const away = renamed(logged, "PLT Meetings", "Meetings 25");
  expect(missed(ask(trySave, { type: "try-save", entries: [meeting] }, away).reply)).toEqual(["PLT Meetings"]);
  expect(missed(ask(save, { type: "save", id: "c3", entries: [meeting] }, away).reply)).toEqual(["PLT Meetings"]);
  const action = { kind: "action-item", id: "", values: { text: "Copy the quiz" } };
  expect(missed(ask(save, { type: "save", id: "c4", entries: [action] }, away).reply)).toEqual([]);
});
