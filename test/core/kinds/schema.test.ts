/** The door through which forms send: what is taken and what is refused. */
import type { Value } from "../../../core/kinds/entry.ts";
import { KINDS, kindNamed } from "../../../core/kinds/index.ts";
import type { Kind } from "../../../core/kinds/kind.ts";
import { checkForm, checkNewForm } from "../../../core/kinds/schema.ts";
import { say } from "../../../core/words/say.ts";
import { logOf } from "../../log-builder.ts";

function kind(name: string): Kind {
  const found = kindNamed(name);
  if (!found) throw new RangeError(`There is no ${name}.`);
  return found;
}

const TAKEN: readonly (readonly [string, Readonly<Record<string, Value>>])[] = [
  ["meeting", { date: "2025-10-08", attendees: ["Ana Ruiz"], start: "14:15", minutes: 45, notes: "=1+1" }],
  ["meeting", { date: "2025-10-08", attendees: "Ana Ruiz, Bea Lee", start: "2:15 PM", minutes: "45", end: "" }],
  ["meeting", { date: "2025-10-08", attendees: null, stage: "in our own words", notes: "x".repeat(32767) }],
  ["meeting", { notes: "a change of notes alone" }],
  ["action-item", { text: "Print", due: "2025-10-22", status: "done" }],
  ["goal", { text: "Write", baseline: 46, target: "75%" }],
  ["team", {}],
];

test.each(TAKEN)("a %s with %j is taken", (name, values) => {
  expect(checkForm(kind(name), values)).toEqual([]);
});

const REFUSED: readonly (readonly [string, Readonly<Record<string, Value>>, string, string])[] = [
  ["meeting", { date: "next week" }, "form/not-a-day", "date"],
  ["meeting", { date: "2025-02-30" }, "form/not-a-day", "date"],
  ["meeting", { date: 45938 }, "form/not-a-day", "date"],
  ["meeting", { date: "" }, "form/missing", "date"],
  ["meeting", { date: null }, "form/missing", "date"],
  ["meeting", { start: "25:00" }, "form/not-a-time", "start"],
  ["meeting", { minutes: "an hour" }, "form/not-a-number", "minutes"],
  ["meeting", { attendees: 3 }, "form/not-names", "attendees"],
  ["meeting", { notes: ["a", "b"] }, "form/not-text", "notes"],
  ["meeting", { notes: "x".repeat(32768) }, "form/too-long", "notes"],
  ["meeting", { colour: "blue" }, "form/unknown-field", "colour"],
  ["action-item", { text: "  " }, "form/missing", "text"],
];

test.each(REFUSED)("a %s with %p is refused as %s about %s", (name, values, code, field) => {
  const notices = checkForm(kind(name), values);
  expect(notices.map((notice) => [notice.code, notice.field, notice.severity])).toEqual([[code, field, "error"]]);
  for (const notice of notices) expect(say(notice, "es")).not.toBe(say(notice, "en"));
});

test("a new entry must have what it cannot do without; a change need not repeat it", () => {
  expect(checkNewForm(kind("meeting"), { notes: "No date given" }).map(({ code, field }) => [code, field])).toEqual([
    ["form/missing", "date"],
  ]);
  expect(checkForm(kind("meeting"), { notes: "No date given" })).toEqual([]);
});

test.each(KINDS.map((one) => [one.kind, one] as const))("what a %s form proposes is taken", (_name, one) => {
  const log = logOf(
    { team: [{ rhythm: "weekly", minutes: 45 }], meeting: [{ date: "2025-10-01", attendees: ["Ana Ruiz"] }] },
    "2025-10-08",
  );
  expect(checkForm(one, one.propose(log))).toEqual([]);
});
