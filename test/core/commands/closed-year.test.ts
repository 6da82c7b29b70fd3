/** What holds after a year was closed: who leaves, cycles that go on, the way back, the summary. */
import { closeYear, tryCloseYear } from "../../../core/commands/close-year.ts";
import { open } from "../../../core/commands/open.ts";
import { summarize } from "../../../core/commands/summarize.ts";
import { undo } from "../../../core/commands/undo.ts";
import { whereItStands } from "../../../core/cycles/where-it-stands.ts";
import { currentYear } from "../../../core/log/current-year.ts";
import { say } from "../../../core/words/say.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import {
  ALL,
  CLOSED,
  close,
  codesIn,
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
import { ask, byHand, perform, textOfSheet } from "./a-log.ts";

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
