/** A school year is closed and the next one begins: what rests, what goes on, and what stays as it was. */
import type { Command, FormEntry } from "../../../core/command.ts";
import { checkLog } from "../../../core/commands/check.ts";
import { closeYear, tryCloseYear } from "../../../core/commands/close-year.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { open } from "../../../core/commands/open.ts";
import { save } from "../../../core/commands/save.ts";
import { summarize } from "../../../core/commands/summarize.ts";
import { undo } from "../../../core/commands/undo.ts";
import { whereItStands } from "../../../core/cycles/where-it-stands.ts";
import { further } from "../../../core/further.ts";
import { currentYear } from "../../../core/log/current-year.ts";
import { readLog } from "../../../core/log/read-log.ts";
import type { Reply } from "../../../core/reply.ts";
import { say } from "../../../core/words/say.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { ask, byHand, dayNamed, emptyWorkbook, perform, textOfSheet } from "./a-log.ts";

type Values = FormEntry["values"];
const on = (today: string, snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  today: dayNamed(today),
  now: `${today}T15:00`,
});
const entry = (kind: string, values: Values): FormEntry => ({ kind, id: "", values });
const saved = (snapshot: Snapshot, id: string, ...entries: readonly FormEntry[]): Snapshot =>
  perform(save, { type: "save", id, entries }, snapshot).after;

const ALL = ["Ana Ruiz", "Bea Lee", "Carl Ortiz"];
const meeting = (date: string, stage: string | null, attendees: readonly string[] = ALL): FormEntry =>
  entry("meeting", {
    date,
    stage,
    attendees,
    facilitator: "Ana Ruiz",
    strategy: "Number lines",
    notes: "Looked at work",
  });

/** A team's year: four meetings to June 3, three actions, two goals. */
function aYear(): Snapshot {
  const begun = perform(
    newLog,
    { type: "new", id: "new", team: { name: "Grade 5 PLT", weekday: "wednesday", rhythm: "weekly" } },
    emptyWorkbook("2025-09-03"),
  ).after;
  const met = saved(
    on("2026-06-03", begun),
    "s1",
    meeting("2025-09-10", "analyze-data"),
    meeting("2026-05-20", "set-goals"),
    meeting("2026-05-27", "learn-together"),
    meeting("2026-06-03", "implement"),
    entry("action-item", { text: "Print the rubric", owner: "Bea Lee", due: "2026-05-01", status: "done" }),
    entry("action-item", { text: "Order paper", owner: "Ana Ruiz", due: "2026-05-29", status: "open" }),
    entry("action-item", { text: "Copy the quiz", owner: "Bea Lee", due: null, status: "done" }),
    entry("goal", {
      text: "Fractions",
      measure: "Quiz",
      baseline: "46%",
      target: "75%",
      date: "2026-05-20",
      result: "78%",
      begun: "2025-09-10",
    }),
    entry("goal", {
      text: "Ratios",
      measure: "Quiz",
      baseline: "30%",
      target: "60%",
      date: "2026-12-01",
      begun: "2026-05-20",
    }),
  );
  return met;
}

const close = (begins: string, more: Partial<Extract<Command, { type: "close-year" }>> = {}) =>
  ({ type: "close-year", id: "close", begins, cycle: "begins-anew", ...more }) as const;

const logIn = (snapshot: Snapshot) => readLog(snapshot, further);
const codesIn = (snapshot: Snapshot): readonly string[] => checkLog(logIn(snapshot)).map(({ code }) => code);
const settingsIn = (snapshot: Snapshot) => logIn(snapshot).entries("team")[0]?.values ?? {};

function planIn(reply: Reply) {
  if (reply.type !== "year-tried" && reply.type !== "year-closed") throw new TypeError(reply.type);
  return reply.plan;
}

const YEAR = aYear();
const JUNE = perform(summarize, { type: "summarize", id: "sum" }, on("2026-06-10", YEAR)).after;
const CLOSED = perform(closeYear, close("2026-08-24"), JUNE).after;
const FALL = on("2026-09-02", CLOSED);

describe("what is shown before a year is closed", () => {
  const tried = (begins: string, snapshot = JUNE) => ask(tryCloseYear, { type: "try-close-year", begins }, snapshot);

  test("a Monday late in August is proposed, and what rests and goes on is counted by tab", () => {
    const { edits, reply } = tried("");
    expect(edits).toEqual([]);
    expect(planIn(reply)).toEqual({
      year: "2025-26",
      next: "2026-27",
      begins: "2026-08-24",
      kinds: [
        { kind: "meeting", tab: "PLT Meetings", rests: 4, goesOn: 0 },
        { kind: "action-item", tab: "PLT Actions", rests: 2, goesOn: 1 },
        { kind: "goal", tab: "PLT Goals", rests: 1, goesOn: 1 },
        { kind: "member", tab: "PLT Members", rests: 0, goesOn: 3 },
      ],
      roster: ALL,
      stage: "Implement",
    });
    expect(reply.notices).toEqual([]);
  });

  test("where meetings were held after the summer already, the first of them is the day that is proposed", () => {
    const late = saved(
      on("2026-09-10", YEAR),
      "s2",
      meeting("2026-08-19", "analyze-data"),
      meeting("2026-09-09", null),
    );
    expect(planIn(tried("", late).reply).begins).toBe("2026-08-19");
    expect(tried("", late).reply.notices).toEqual([]);
  });

  test.each([
    ["next fall", "year/no-day"],
    ["2026-05-25", "year/meetings-after"],
    ["2025-09-01", "year/nothing"],
    ["2027-08-23", "year/too-far"],
  ])("%s is refused kindly (%s), and nothing is written", (begins, code) => {
    expect(tried(begins).reply.notices.map((notice) => notice.code)).toEqual([code]);
    const { edits, reply } = ask(closeYear, close(begins), JUNE);
    expect(edits).toEqual([]);
    expect(reply.type).toBe("refused");
    expect(reply.notices.map((notice) => say(notice, "en"))).toEqual([expect.stringMatching(/\.$/)]);
    expect(reply.notices.map((notice) => say(notice, "es"))).toEqual([expect.stringMatching(/\.$/)]);
  });

  test("a day before the newest year is refused, once that year has begun", () => {
    expect(tried("2026-08-17", FALL).reply.notices.map(({ code }) => code)).toEqual(["year/before-last"]);
    expect(tried("2026-08-17", on("2026-07-01", CLOSED)).reply.notices).toEqual([]);
  });

  test("a workbook without a log, and a program's, have no year to close", () => {
    const program = perform(
      newLog,
      { type: "new", id: "new", team: { name: "District" }, book: "program" },
      emptyWorkbook("2025-09-03"),
    );
    expect(tried("", emptyWorkbook("2026-06-10")).reply.notices.map(({ code }) => code)).toEqual(["log/none"]);
    expect(tried("", program.after).reply.notices.map(({ code }) => code)).toEqual(["year/no-meetings"]);
    expect(ask(closeYear, close("2026-08-24"), program.after).reply.type).toBe("refused");
  });
});

describe("a year that is closed", () => {
  test("is parted by a day in the setup, and no row of an entry is changed", () => {
    expect(settingsIn(CLOSED)).toMatchObject({ begins: "2026-08-24", school_year: "2026-27", cycle_since: null });
    for (const tab of ["PLT Meetings", "PLT Actions", "PLT Goals", "PLT Members"]) {
      expect(textOfSheet(CLOSED, tab)).toEqual(textOfSheet(JUNE, tab));
    }
  });

  test("says so in its row of the setup, with its help beside it", () => {
    expect(textOfSheet(CLOSED, "PLT Setup").find((row) => row.startsWith("Year begins"))).toMatch(
      /^Year begins \| 2026-08-24 \| Set when a year is closed/,
    );
    expect(textOfSheet(JUNE, "PLT Setup").join()).not.toContain("Year begins");
  });

  test("is the year that is looked at until the new one begins, and nothing asks for a meeting in between", () => {
    expect(codesIn(on("2026-07-10", JUNE))).toContain("rhythm/since-last");
    expect(codesIn(on("2026-07-10", CLOSED))).not.toContain("rhythm/since-last");
    expect(currentYear(logIn(on("2026-06-20", CLOSED))).entries("meeting")).toHaveLength(4);
  });

  test("rests in the new year: open actions and goals go on, the summer is no gap, the stage begins anew", () => {
    const now = saved(FALL, "s3", meeting("2026-09-02", "analyze-data"));
    const log = currentYear(logIn(now));
    const texts = (kind: string) => log.entries(kind).map(({ values }) => values["text"] ?? values["date"]);
    expect(log.entries("meeting").map(({ values }) => values["date"])).toEqual(["2026-09-02"]);
    expect(texts("action-item")).toEqual(["Order paper"]);
    expect(texts("goal")).toEqual(["Ratios"]);
    expect(whereItStands(log)).toMatchObject({ cycle: 1, meetings: 1 });
    expect(codesIn(now).filter((code) => /^(rhythm|stage|action|role|member)/.test(code))).toEqual(["action/overdue"]);
    expect(codesIn(now)).not.toContain("goal/no-result");
  });

  test("leaves what was not mended in peace, but for what is still open and what may name a student", () => {
    const named = saved(
      JUNE,
      "s4",
      entry("action-item", { text: "Call", due: "2026-05-02", status: "done", note: "DOB 5/14/2014" }),
    );
    expect(codesIn(named)).toContain("entry/may-name-student");
    const now = on("2026-09-02", perform(closeYear, close("2026-08-24"), named).after);
    expect(codesIn(now)).toEqual(expect.arrayContaining(["entry/may-name-student", "action/overdue"]));
  });

  test("has forms that propose the new year's: turns begin anew, with who is on the team", () => {
    const closed = perform(closeYear, close("2026-08-24", { stays: ["Ana Ruiz", "Carl Ortiz"] }), JUNE).after;
    const { reply } = ask({ run: (...all) => open.run(...all) }, { type: "open" }, on("2026-09-03", closed));
    if (reply.type !== "opened") throw new TypeError(reply.type);
    const proposed = reply.forms.find(({ kind }) => kind === "meeting")?.groups.flatMap(({ fields }) => fields);
    const of = (key: string) => proposed?.find((field) => field.key === key)?.proposed;
    expect([of("date"), of("attendees"), of("facilitator"), of("stage")]).toEqual([
      "2026-09-02",
      ["Ana Ruiz", "Carl Ortiz"],
      "Ana Ruiz",
      null,
    ]);
    expect(reply.roster).toEqual(["Ana Ruiz", "Carl Ortiz"]);
    expect(reply.lastMeeting?.values["date"]).toBe("2026-06-03");
  });

  test("does not propose a meeting day before it began", () => {
    const { reply } = ask({ run: (...all) => open.run(...all) }, { type: "open" }, on("2026-08-25", CLOSED));
    if (reply.type !== "opened") throw new TypeError(reply.type);
    const fields = reply.forms.find(({ kind }) => kind === "meeting")?.groups.flatMap((group) => group.fields);
    expect(fields?.find(({ key }) => key === "date")?.proposed).toBe("2026-08-25");
  });
});

describe("who leaves at the end of a year", () => {
  const stays = ["Ana Ruiz", "carl ortiz"];
  const closed = perform(closeYear, close("2026-08-24", { stays }), JUNE);

  test("has a last day: today, or the day before the new year where that has begun", () => {
    const late = perform(closeYear, close("2026-08-24", { stays }), on("2026-09-01", YEAR)).after;
    const leftIn = (snapshot: Snapshot) =>
      logIn(snapshot)
        .entries("member")
        .map(({ values }) => values["left"]);
    expect(leftIn(closed.after)).toEqual([null, "2026-06-10", null]);
    expect(leftIn(late)).toEqual([null, "2026-08-23", null]);
    expect(closed.reply).toMatchObject({ type: "year-closed", left: ["Bea Lee"] });
  });

  test("is not on the roster that is shown when the year is closed once more", () => {
    const again = perform(closeYear, close("2026-08-24", { id: "again", stays }), closed.after);
    expect(again.result.edits).toEqual([]);
    expect(again.reply.notices.map(({ code }) => code)).toEqual(["year/closed-already"]);
    expect(planIn(again.reply).roster).toEqual(["Ana Ruiz", "Carl Ortiz"]);
  });

  test("a log whose roster is what its meetings say gets one of its own", () => {
    const bare = byHand(JUNE, "PLT Members", (cells) => cells.slice(0, 1));
    expect(planIn(ask(tryCloseYear, { type: "try-close-year", begins: "" }, bare).reply).roster).toEqual(ALL);
    const now = perform(closeYear, close("2026-08-24", { stays }), bare).after;
    expect(
      logIn(now)
        .entries("member")
        .map(({ values }) => [values["name"], values["left"]]),
    ).toEqual([
      ["Ana Ruiz", null],
      ["Bea Lee", "2026-06-10"],
      ["Carl Ortiz", null],
    ]);
  });
});

describe("a cycle that is open when the year ends", () => {
  const goingOn = perform(closeYear, close("2026-08-24", { cycle: "goes-on" }), JUNE).after;
  const inFall = (snapshot: Snapshot) => saved(on("2026-09-02", snapshot), "s5", meeting("2026-09-02", "implement"));

  test("goes on with what the team had: its stage is proposed, and nothing lacks", () => {
    expect(settingsIn(goingOn)).toMatchObject({ cycle_since: "2025-09-10" });
    const now = currentYear(logIn(inFall(goingOn)));
    expect(whereItStands(now)).toMatchObject({
      stage: { key: "implement" },
      meetings: 2,
      days: 9,
      since: "2026-06-03",
    });
    expect(codesIn(inFall(goingOn)).filter((code) => code.startsWith("stage/"))).toEqual([]);
  });

  test("begins anew where the team wants it so, and a stage in its middle is asked about as at any beginning", () => {
    expect(whereItStands(currentYear(logIn(inFall(CLOSED))))).toMatchObject({ meetings: 1 });
    const { reply } = ask({ run: (...all) => open.run(...all) }, { type: "open" }, on("2026-09-02", goingOn));
    if (reply.type !== "opened") throw new TypeError(reply.type);
    const fields = reply.forms.find(({ kind }) => kind === "meeting")?.groups.flatMap((group) => group.fields);
    expect(fields?.find(({ key }) => key === "stage")?.proposed).toBe("implement");
  });
});

describe("the way back, and the same again", () => {
  test("an undo brings every cell back", () => {
    const back = perform(undo, { type: "undo", id: "u1", command: null }, CLOSED).after;
    for (const tab of JUNE.sheetNames.filter((name) => name !== "PLT Data")) {
      expect([tab, textOfSheet(back, tab)]).toEqual([tab, textOfSheet(JUNE, tab)]);
    }
  });

  test("a retry changes nothing twice", () => {
    const { edits, reply } = ask(closeYear, close("2026-08-24"), CLOSED);
    expect(edits).toEqual([]);
    expect(reply.type).toBe("year-closed");
  });

  test("another first day is taken as long as the year has not begun", () => {
    const moved = perform(closeYear, close("2026-08-31", { id: "moved" }), CLOSED).after;
    expect(settingsIn(moved)).toMatchObject({ begins: "2026-08-31" });
  });
});

describe("the summary", () => {
  const linesOf = (snapshot: Snapshot): string => textOfSheet(snapshot, "PLT Summary").join("\n");
  const drawn = (snapshot: Snapshot, year?: string) =>
    perform(summarize, { type: "summarize", id: "sum9", ...(year === undefined ? {} : { year }) }, snapshot);
  const now = saved(FALL, "s6", meeting("2026-08-26", "analyze-data"), meeting("2026-09-02", "analyze-data"));

  test("tells of the current year alone", () => {
    expect(linesOf(drawn(now).after)).toContain("met 2 times since Aug 26, 2026");
  });

  test.each(["2025-26", "2025-2026", " 2025 "])("draws the old year as well: %s", (year) => {
    const page = linesOf(drawn(now, year).after);
    expect(page).toContain("The year 2025-26");
    expect(page).toContain("met 4 times since Sep 10, 2025");
    expect(page).not.toContain("What is next");
  });

  test("names the years that there are where another one is asked for", () => {
    const { edits, reply } = ask(summarize, { type: "summarize", id: "sum9", year: "2019-20" }, now);
    expect(edits).toEqual([]);
    expect(reply.notices.map((notice) => say(notice, "en"))).toEqual([
      "The log has no meetings in “2019-20”. Its years are: 2025-26, 2026-27.",
    ]);
  });
});
