/** Laws of closing a school year: it can be taken back, is done once, changes no entry but of who leaves, and loses nothing that is open. */
import fc from "fast-check";
import type { Command, FormEntry } from "../../core/command.ts";
import { closeYear } from "../../core/commands/close-year.ts";
import { newLog } from "../../core/commands/new-log.ts";
import { save } from "../../core/commands/save.ts";
import { summarize } from "../../core/commands/summarize.ts";
import { undo } from "../../core/commands/undo.ts";
import { further } from "../../core/further.ts";
import type { Entry } from "../../core/kinds/entry.ts";
import { isOpen } from "../../core/kinds/status.ts";
import { currentYear } from "../../core/log/current-year.ts";
import { type LogBook, readLog } from "../../core/log/read-log.ts";
import { addDays } from "../../core/workbook/day.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { ask, dayNamed, emptyWorkbook, perform, textOfSheet } from "../core/commands/a-log.ts";

const NAMES = ["Ana Ruiz", "Bea Lee", "Carl Ortiz", "Dee Park"];
const FIRST = dayNamed("2025-09-03");
const TODAY = dayNamed("2026-06-12");
const BEGINS = "2026-08-24";

const inTheYear = fc.integer({ min: 0, max: 270 }).map((days) => addDays(FIRST, days));
const someDay = fc.oneof(
  { weight: 4, arbitrary: inTheYear },
  { weight: 1, arbitrary: fc.constantFrom("2026-08-30", "2024-05-01", "") },
);
const people = fc.subarray(NAMES, { minLength: 1 });

const meetings = fc.array(
  fc.record({
    date: inTheYear,
    attendees: people,
    stage: fc.constantFrom("", "analyze-data", "set-goals", "implement"),
  }),
  { minLength: 1, maxLength: 5 },
);
const actions = fc.array(
  fc.record({
    text: fc.constantFrom("Print the rubric", "Order paper"),
    owner: fc.constantFrom("", ...NAMES),
    due: someDay,
    status: fc.constantFrom("", "open", "in-progress", "done", "dropped", "waiting for Ana"),
  }),
  { maxLength: 5 },
);
const goals = fc.array(
  fc.record({ text: fc.constant("Fractions"), date: someDay, begun: someDay, result: fc.constantFrom("", "61%") }),
  { maxLength: 3 },
);
const furtherKinds = fc.record({
  norm: fc.array(fc.record({ text: fc.constant("We begin on time"), agreed: someDay, ended: someDay }), {
    maxLength: 2,
  }),
  "agenda-item": fc.array(
    fc.record({ text: fc.constant("Look at work"), date: someDay, status: fc.constantFrom("", "done") }),
    { maxLength: 2 },
  ),
});

type Made = Readonly<Record<string, readonly FormEntry["values"][]>>;

const known = (values: FormEntry["values"]): FormEntry["values"] =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === "" ? null : value]));

function logOf(made: Made): Snapshot {
  const begun = perform(newLog, { type: "new", id: "new", team: { name: "Grade 5" } }, emptyWorkbook(TODAY)).after;
  const entries = Object.entries(made).flatMap(([kind, all]) =>
    all.map((values): FormEntry => ({ kind, id: "", values: known(values) })),
  );
  const saved = perform(save, { type: "save", id: "s1", entries }, begun).after;
  return perform(summarize, { type: "summarize", id: "sum" }, saved).after;
}

const logs = fc
  .tuple(meetings, actions, goals, furtherKinds)
  .map(([meeting, action, goal, more]) => logOf({ meeting, "action-item": action, goal, ...more }));

const closings = fc
  .record({ stays: fc.subarray(NAMES), cycle: fc.constantFrom("begins-anew" as const, "goes-on" as const) })
  .map(
    (said): Extract<Command, { type: "close-year" }> => ({ type: "close-year", id: "close", begins: BEGINS, ...said }),
  );

const RUNS = { numRuns: 60 };
const bookIn = (snapshot: Snapshot): LogBook => readLog(snapshot, further);
const all = (book: LogBook): readonly Entry[] => book.kinds.flatMap(({ kind }) => book.entries(kind));
const inFall = (snapshot: Snapshot): Snapshot => ({ ...snapshot, today: dayNamed("2026-09-09") });
const TOUCHED = ["team", "member"];

/** What somebody still has to do something about, in the year that a log shows. */
const openIn = (book: LogBook): readonly string[] => [
  ...book
    .entries("action-item")
    .filter(isOpen)
    .map(({ id }) => id),
  ...book
    .entries("goal")
    .filter(({ values }) => values["result"] === null)
    .map(({ id }) => id),
  ...book
    .entries("agenda-item")
    .filter(({ values }) => values["status"] === null)
    .map(({ id }) => id),
  ...book
    .entries("norm")
    .filter(({ values }) => values["ended"] === null)
    .map(({ id }) => id),
];

test("closing a year and taking it back gives the same cells", () => {
  fc.assert(
    fc.property(logs, closings, (log, command) => {
      const closed = perform(closeYear, command, log).after;
      const back = perform(undo, { type: "undo", id: "u1", command: null }, closed).after;
      for (const tab of log.sheetNames.filter((name) => name !== "PLT Data")) {
        expect([tab, textOfSheet(back, tab)]).toEqual([tab, textOfSheet(log, tab)]);
      }
    }),
    RUNS,
  );
});

test("what is open is the same before, between the years and in the new one", () => {
  fc.assert(
    fc.property(logs, closings, (log, command) => {
      const closed = perform(closeYear, command, log).after;
      const open = openIn(bookIn(log));
      expect(openIn(currentYear(bookIn(closed)))).toEqual(open);
      expect(openIn(currentYear(bookIn(inFall(closed))))).toEqual(open);
    }),
    RUNS,
  );
});

test("closing twice is closing once, under the same id and under another", () => {
  fc.assert(
    fc.property(logs, closings, (log, command) => {
      const closed = perform(closeYear, command, log).after;
      expect(ask(closeYear, command, closed).edits).toEqual([]);
      expect(ask(closeYear, { ...command, id: "again" }, closed).edits).toEqual([]);
      expect(ask(closeYear, { ...command, id: "again" }, inFall(closed)).edits).toEqual([]);
    }),
    RUNS,
  );
});

test("no entry is changed but the settings and who leaves, and none is lost", () => {
  fc.assert(
    fc.property(logs, closings, (log, command) => {
      const [before, after] = [log, perform(closeYear, command, log).after].map((each) => all(bookIn(each)));
      const rest = (entries: readonly Entry[] = []) => entries.filter(({ kind }) => !TOUCHED.includes(kind));
      expect(rest(after)).toEqual(rest(before));
      const kept = new Set(after?.map(({ id }) => id));
      expect(before?.filter(({ id }) => !kept.has(id))).toEqual([]);
    }),
    RUNS,
  );
});
