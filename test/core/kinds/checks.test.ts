/** Each check with the smallest log that trips it, and the nearest that does not. */
import { say } from "../../../core/words/say.ts";
import { type Entries, logOf, noticed, noticesOf } from "../../log-builder.ts";

const TODAY = "2025-10-15";
const met = { date: "2025-10-08", attendees: ["Ana Ruiz", "Bea Lee"] };
const ana = { name: "Ana Ruiz" };
const bea = { name: "Bea Lee" };
const whole = {
  text: "More students write a claim",
  measure: "Rubric",
  baseline: "46%",
  target: "75%",
  date: "2025-12-12",
};

interface Pair {
  readonly title: string;
  readonly code: string;
  readonly trips: Entries;
  readonly cell: string;
  readonly not: Entries;
}

const weekly = (dates: readonly string[]) => dates.map((date) => ({ ...met, date }));

const led = (names: readonly string[]) =>
  names.map((facilitator, i) => ({ ...met, date: `2025-09-0${i + 1}`, facilitator }));

const PAIRS: readonly Pair[] = [
  {
    title: "a meeting without a date is noticed (W4)",
    code: "meeting/no-date",
    trips: { meeting: [{ attendees: ["Ana Ruiz"] }] },
    cell: "A2",
    not: { meeting: [met] },
  },
  {
    title: "a text where a date belongs is noticed",
    code: "entry/not-a-day",
    trips: { meeting: [{ ...met, date: "early October" }] },
    cell: "A2",
    not: { meeting: [met] },
  },
  {
    title: "a text where a time belongs is noticed",
    code: "entry/not-a-time",
    trips: { meeting: [{ ...met, start: "after school" }] },
    cell: "M2",
    not: { meeting: [{ ...met, start: "14:15" }] },
  },
  {
    title: "a text where a number belongs is noticed",
    code: "entry/not-a-number",
    trips: { meeting: [{ ...met, minutes: "about an hour" }] },
    cell: "O2",
    not: { meeting: [{ ...met, minutes: 60 }] },
  },
  {
    title: "a meeting with nobody recorded is noticed (V4)",
    code: "meeting/nobody-recorded",
    trips: { meeting: [{ date: "2025-10-08" }] },
    cell: "C2",
    not: { meeting: [met, { date: "2025-10-22" }] },
  },
  {
    title: "a meeting with notes fifteen days ahead has the wrong date (W4)",
    code: "meeting/far-ahead",
    trips: { meeting: [{ ...met, date: "2025-10-30" }] },
    cell: "A2",
    not: { meeting: [{ ...met, date: "2025-10-29" }] },
  },
  {
    title: "a planned meeting more than a year ahead has the wrong date (W4)",
    code: "meeting/far-ahead",
    trips: { meeting: [{ date: "2026-10-17" }] },
    cell: "A2",
    not: { meeting: [{ date: "2026-10-16" }] },
  },
  {
    title: "a meeting that ends as it starts is noticed",
    code: "meeting/ends-before-start",
    trips: { meeting: [{ ...met, start: "14:15", end: "14:15" }] },
    cell: "N2",
    not: { meeting: [{ ...met, start: "14:15", end: "14:16" }] },
  },
  {
    title: "two meetings on one day are noticed at the second (W4)",
    code: "meeting/same-date",
    trips: { meeting: [met, { ...met, start: "14:15" }] },
    cell: "A3",
    not: {
      meeting: [
        { ...met, start: "07:30" },
        { ...met, start: "14:15" },
      ],
    },
  },
  {
    title: "more than five weeks between meetings are a gap where no rhythm is known (W4)",
    code: "rhythm/gap",
    trips: { meeting: weekly(["2025-09-02", "2025-10-08"]) },
    cell: "A3",
    not: { meeting: weekly(["2025-09-03", "2025-10-08"]) },
  },
  {
    title: "more than three weeks are a gap for a weekly team (W4)",
    code: "rhythm/gap",
    trips: { team: [{ rhythm: "weekly" }], meeting: weekly(["2025-09-16", "2025-10-08"]) },
    cell: "A3",
    not: { team: [{ rhythm: "weekly" }], meeting: weekly(["2025-09-17", "2025-10-08"]) },
  },
  {
    title: "a summer is no gap (W4)",
    code: "rhythm/gap",
    trips: { meeting: weekly(["2025-07-16", "2025-09-03"]) },
    cell: "A3",
    not: { meeting: weekly(["2025-06-04", "2025-09-03"]) },
  },
  {
    title: "a last meeting long ago is noticed (W4)",
    code: "rhythm/since-last",
    trips: { meeting: weekly(["2025-09-09"]) },
    cell: "A2",
    not: { meeting: [...weekly(["2025-09-09"]), { date: "2025-10-22" }] },
  },
  {
    title: "a role with one person five times in a row is noticed (T11)",
    code: "role/held-long",
    trips: { meeting: led(["Ana Ruiz", "Ana Ruiz", "ana ruiz", "Ana Ruiz", "Ana Ruiz"]) },
    cell: "Q6",
    not: { meeting: led(["Ana Ruiz", "Ana Ruiz", "Bea Lee", "Ana Ruiz", "Ana Ruiz", "Ana Ruiz", "Ana Ruiz"]) },
  },
  {
    title: "an open action without an owner is noticed (W7)",
    code: "action/no-owner",
    trips: { "action-item": [{ text: "Print the rubric", due: "2025-10-22" }] },
    cell: "B2",
    not: { "action-item": [{ text: "Print the rubric", due: "2025-10-22", status: "done" }] },
  },
  {
    title: "an open action without a date is noticed (W7)",
    code: "action/no-due",
    trips: { "action-item": [{ text: "Print the rubric", owner: "Ana Ruiz" }] },
    cell: "C2",
    not: { "action-item": [{ text: "Print the rubric", owner: "Ana Ruiz", due: "2025-10-22" }] },
  },
  {
    title: "an open action due yesterday is overdue, one due today is not (W7)",
    code: "action/overdue",
    trips: { "action-item": [{ text: "Print", owner: "Ana Ruiz", due: "2025-10-14", status: "in-progress" }] },
    cell: "C2",
    not: { "action-item": [{ text: "Print", owner: "Ana Ruiz", due: "2025-10-15", status: "in-progress" }] },
  },
  {
    title: "an action that is done is never overdue, in whatever words (W7)",
    code: "action/overdue",
    trips: { "action-item": [{ text: "Print", owner: "Ana Ruiz", due: "2025-10-01", status: "waiting for paper" }] },
    cell: "C2",
    not: { "action-item": [{ text: "Print", owner: "Ana Ruiz", due: "2025-10-01", status: "Done 10/3" }] },
  },
  {
    title: "an action without a text is noticed (W7)",
    code: "entry/missing",
    trips: { "action-item": [{ owner: "Ana Ruiz", due: "2025-10-22" }] },
    cell: "A2",
    not: { "action-item": [{ text: "Print", owner: "Ana Ruiz", due: "2025-10-22" }] },
  },
  {
    title: "a status in words of their own is kept and noticed",
    code: "entry/not-on-list",
    trips: { "action-item": [{ text: "Print", status: "waiting for paper" }] },
    cell: "D2",
    not: { "action-item": [{ text: "Print", status: "in-progress" }] },
  },
  {
    title: "a goal without a baseline cannot be measured (W1)",
    code: "goal/not-measurable",
    trips: { goal: [{ ...whole, baseline: null }] },
    cell: "C2",
    not: { goal: [whole] },
  },
  {
    title: "a goal whose date is no date cannot be measured (W1)",
    code: "goal/not-measurable",
    trips: { goal: [{ ...whole, date: "winter" }] },
    cell: "E2",
    not: { goal: [whole] },
  },
  {
    title: "a goal whose day has passed without a result is noticed (W1)",
    code: "goal/no-result",
    trips: { goal: [{ ...whole, date: "2025-10-14" }] },
    cell: "F2",
    not: {
      goal: [
        { ...whole, date: "2025-10-14", result: "61%" },
        { ...whole, date: TODAY },
      ],
    },
  },
  {
    title: "a team that has met and has no goal is told (W1)",
    code: "team/no-goal",
    trips: { meeting: [met] },
    cell: "",
    not: { meeting: [met], goal: [{ text: "More students write a claim" }] },
  },
  {
    title: "a team that has not met yet needs no goal (W1)",
    code: "team/no-goal",
    trips: { meeting: [met] },
    cell: "",
    not: { meeting: [{ date: "2025-10-22" }], team: [{ name: "Grade 5" }] },
  },
  {
    title: "a member who was at none of three meetings is noticed (V4)",
    code: "member/never-there",
    trips: { member: [ana, { name: "Carl Ortiz" }], meeting: weekly(["2025-09-24", "2025-10-01", "2025-10-08"]) },
    cell: "A3",
    not: {
      member: [ana, { name: "Carl Ortiz", joined: "2025-09-30" }, { name: "bea  lee" }],
      meeting: weekly(["2025-09-24", "2025-10-01", "2025-10-08"]),
    },
  },
  {
    title: "a member who left before joining is noticed (V4)",
    code: "member/left-before-joining",
    trips: { member: [{ ...bea, joined: "2025-10-01", left: "2025-09-30" }] },
    cell: "D2",
    not: { member: [{ ...bea, joined: "2025-10-01", left: "2025-10-01" }] },
  },
  {
    title: "a member who is on the roster twice is noticed at the second row; who left and came back is not (V4)",
    code: "member/twice",
    trips: { member: [ana, bea, { name: "ana  ruiz", joined: "2025-10-01" }] },
    cell: "A4",
    not: { member: [{ ...ana, left: "2025-05-30" }, bea, { ...ana, joined: "2025-09-01" }] },
  },
  {
    title: "a cycle that is none of ours is noticed in the setup",
    code: "entry/not-on-list",
    trips: { team: [{ name: "Grade 5", cycle: "our own wheel" }] },
    cell: "G2",
    not: { team: [{ name: "Grade 5", cycle: "five-stage" }] },
  },
];

describe("a check and its nearest neighbour", () => {
  test.each(PAIRS)("$title", ({ code, trips, cell, not }) => {
    const found = noticed(logOf(trips, TODAY), code);
    expect(found.map((notice) => notice.cell)).toEqual([cell]);
    expect(noticed(logOf(not, TODAY), code)).toEqual([]);
    for (const notice of found) {
      expect(say(notice, "en")).toMatch(/^.{20,}[.]$/s);
      expect(say(notice, "es")).not.toBe(say(notice, "en"));
    }
  });
});

test("a goal that lacks several things says all of them in one sentence, at the first empty cell (W1)", () => {
  const [notice] = noticed(logOf({ goal: [{ text: "Read more", baseline: "46%" }] }, TODAY), "goal/not-measurable");
  expect(notice?.cell).toBe("B2");
  expect(notice && say(notice, "en")).toBe(
    "PLT Goals, cell B2: The goal “Read more” cannot be measured yet: it lacks how it is measured, a target (where they should be) and a date by which. Fill in the empty cells of its row.",
  );
});

test("a complete log is left in peace", () => {
  const log = logOf(
    {
      team: [{ name: "Grade 5", cycle: "five-stage", weekday: "wednesday", rhythm: "weekly", language: "en" }],
      member: [ana, bea],
      goal: [whole],
      meeting: [
        { ...met, date: "2025-10-01", start: "14:15", end: "15:00", stage: "analyze-data", data: "Unit 1 check" },
        { ...met, stage: "set-goals" },
      ],
      "action-item": [{ text: "Print the rubric", owner: "Ana Ruiz", due: "2025-10-22", status: "open" }],
    },
    TODAY,
  );
  expect(noticesOf(log)).toEqual([]);
});
