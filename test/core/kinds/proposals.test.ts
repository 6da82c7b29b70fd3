/** What forms propose: the date, who was there, whose turn it is, the stage. */
import { kindNamed } from "../../../core/kinds/index.ts";
import { nextMeetingDay } from "../../../core/kinds/rhythm.ts";
import { rosterOn } from "../../../core/kinds/roster.ts";
import { schoolYearNamed } from "../../../core/kinds/team.ts";
import { whoseTurn } from "../../../core/kinds/turns.ts";
import { day, type Entries, logOf } from "../../log-builder.ts";

const proposed = (kind: string, entries: Entries, today: string) =>
  kindNamed(kind)?.propose(logOf(entries, today)) ?? {};
const on = (...dates: readonly string[]) => dates.map((date) => ({ date }));
const weekly = { rhythm: "weekly", weekday: "wednesday" };

test.each([
  ["today, where nothing is known", {}, "2025-10-14", "2025-10-14"],
  ["the newest of the team's weekdays, before the first meeting", { team: [weekly] }, "2025-10-10", "2025-10-08"],
  ["a week after the last meeting", { team: [weekly], meeting: on("2025-10-01") }, "2025-10-09", "2025-10-08"],
  [
    "a week ahead, when the last meeting was yesterday",
    { team: [weekly], meeting: on("2025-10-08") },
    "2025-10-09",
    "2025-10-15",
  ],
  [
    "the newest day in the rhythm, after some were missed",
    { team: [weekly], meeting: on("2025-10-01") },
    "2025-10-30",
    "2025-10-29",
  ],
  [
    "two weeks on, by the gaps so far",
    { meeting: on("2025-09-03", "2025-09-17", "2025-10-01", "2025-10-15") },
    "2025-10-30",
    "2025-10-29",
  ],
  [
    "the day that the last meeting announced, once it has come",
    { meeting: [{ date: "2025-10-01", next_meeting: "2025-10-09" }] },
    "2025-10-10",
    "2025-10-09",
  ],
  ["this week's weekday, after a summer", { team: [weekly], meeting: on("2025-06-04") }, "2025-08-29", "2025-08-27"],
])("the meeting form proposes %s (V1)", (_title, entries: Entries, today, date) => {
  expect(proposed("meeting", entries, today)["date"]).toBe(date);
});

test.each([
  ["a meeting that is planned", { meeting: on("2025-10-08", "2025-10-21") }, "2025-10-21"],
  [
    "the day that the last meeting announced",
    { meeting: [{ date: "2025-10-08", next_meeting: "2025-10-16" }] },
    "2025-10-16",
  ],
  ["the rhythm", { team: [weekly], meeting: on("2025-10-08") }, "2025-10-15"],
  ["nothing, before the first meeting", {}, null],
])("an action is proposed to be due by %s (W7)", (_title, entries: Entries, due) => {
  expect(nextMeetingDay(logOf(entries, "2025-10-09"))).toBe(due);
  expect(proposed("action-item", entries, "2025-10-09")).toEqual({ due, status: "open" });
});

describe("the roster (V4)", () => {
  const member = [
    { name: "Ana Ruiz" },
    { name: "Bea Lee", left: "2025-12-19" },
    { name: "Carl Ortiz", joined: "2025-12-19" },
  ];
  test.each([
    ["2025-12-18", ["Ana Ruiz", "Bea Lee"]],
    ["2025-12-19", ["Ana Ruiz", "Bea Lee", "Carl Ortiz"]],
    ["2025-12-20", ["Ana Ruiz", "Carl Ortiz"]],
  ])("on %s is %j", (date, names) => {
    expect(rosterOn(logOf({ member }, "2026-01-07"), day(date))).toEqual(names);
  });

  test("without a roster are those who came, each once", () => {
    const meeting = [
      { date: "2025-10-01", attendees: ["Bea Lee", "Ana Ruiz"] },
      { date: "2025-10-08", attendees: ["ana ruiz"] },
      { date: "2025-10-22", attendees: ["Planned Guest"] },
    ];
    expect(rosterOn(logOf({ meeting }, "2025-10-09"), day("2025-10-09"))).toEqual(["Ana Ruiz", "Bea Lee"]);
  });
});

describe("turns (T11)", () => {
  const member = [{ name: "Ana Ruiz" }, { name: "Bea Lee" }, { name: "Carl Ortiz" }];
  const led = (...names: readonly string[]) =>
    names.map((facilitator, i) => ({ date: `2025-10-0${i + 1}`, facilitator }));
  const turn = (meeting: Entries[string], taken: readonly string[]) =>
    whoseTurn(logOf({ member, meeting }, "2025-10-09"), "facilitator", day("2025-10-09"), taken);

  test("nobody led yet: the first on the roster does", () => expect(turn([], [])).toBe("Ana Ruiz"));
  test("who never led comes before who led long ago", () =>
    expect(turn(led("Ana Ruiz", "Bea Lee"), [])).toBe("Carl Ortiz"));
  test("all have led: the one whose turn is longest ago does", () =>
    expect(turn(led("Bea Lee", "Carl Ortiz", "Ana Ruiz"), [])).toBe("Bea Lee"));
  test("who holds another role is passed over", () => expect(turn(led("Ana Ruiz"), ["bea lee"])).toBe("Carl Ortiz"));
  test("an empty roster has no turn", () =>
    expect(whoseTurn(logOf({}, "2025-10-09"), "facilitator", day("2025-10-09"), [])).toBeNull());
});

test("the meeting form proposes the roster, turns, the last stage and the usual minutes", () => {
  const entries = {
    team: [{ ...weekly, minutes: 45 }],
    member: [{ name: "Ana Ruiz" }, { name: "Bea Lee" }],
    meeting: [
      { date: "2025-10-01", facilitator: "Ana Ruiz", recorder: "Bea Lee", stage: "set-goals", place: "virtual" },
      { date: "2025-10-08", facilitator: "Bea Lee", recorder: "Ana Ruiz" },
    ],
  };
  expect(proposed("meeting", entries, "2025-10-15")).toEqual({
    date: "2025-10-15",
    attendees: ["Ana Ruiz", "Bea Lee"],
    facilitator: "Ana Ruiz",
    recorder: "Bea Lee",
    timekeeper: null,
    stage: "set-goals",
    minutes: 45,
    place: null,
  });
});

test("a role that the team does not use is not proposed", () => {
  const entries = { member: [{ name: "Ana Ruiz" }, { name: "Bea Lee" }], meeting: on("2025-10-08") };
  expect(proposed("meeting", entries, "2025-10-15")).toMatchObject({ recorder: null, timekeeper: null });
});

test.each([
  ["2025-06-30", "2024-25"],
  ["2025-07-01", "2025-26"],
  ["1999-09-01", "1999-00"],
])("%s lies in the school year %s", (date, year) => {
  expect(schoolYearNamed(day(date))).toBe(year);
});

test.each(["meeting", "action-item", "goal", "member", "team"])(
  "a %s form proposes only fields that it has",
  (name) => {
    const kind = kindNamed(name);
    const keys = kind?.columns.map(({ key }) => key) ?? [];
    expect(Object.keys(proposed(name, {}, "2025-10-08")).filter((key) => !keys.includes(key))).toEqual([]);
  },
);
