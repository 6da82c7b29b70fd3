/** Closing a year: what is shown before, and what rests after. */
import { closeYear, tryCloseYear } from "../../../core/commands/close-year.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { open } from "../../../core/commands/open.ts";
import { whereItStands } from "../../../core/cycles/where-it-stands.ts";
import { currentYear } from "../../../core/log/current-year.ts";
import { say } from "../../../core/words/say.ts";
import {
  ALL,
  CLOSED,
  close,
  codesIn,
  entry,
  FALL,
  JUNE,
  logIn,
  meeting,
  on,
  planIn,
  saved,
  settingsIn,
  YEAR,
} from "./a-closed-year.ts";
import { ask, emptyWorkbook, perform, textOfSheet } from "./a-log.ts";

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
