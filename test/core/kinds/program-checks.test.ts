/** What the checks of a school's or district's workbook, and of ratings, take into account besides the plain case. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { kindsFor } from "../../../core/kinds/further-kinds.ts";
import type { Log } from "../../../core/kinds/kind.ts";
import { abbreviationsIn } from "../../../core/kinds/program/terms-used.ts";
import { CJUSD } from "../../../core/policies/cjusd.ts";
import { LEARNING_TEAMS } from "../../../core/policies/learning-teams.ts";
import { HOUSE_POLICY, type Policy } from "../../../core/policies/policy.ts";
import { type Entries, logUnder } from "../../log-builder.ts";

const today = "2025-10-09";

const under = (policy: Policy, entries: Entries): Log => logUnder(entries, today, policy, FIVE_STAGE, "en");

/** The facts of all notices of a code, each with the cell where it is told. */
const told = (code: string, entries: Entries, policy: Policy = HOUSE_POLICY) => {
  const log = under(policy, entries);
  return kindsFor(policy)
    .flatMap((kind) => [
      ...kind.logChecks.flatMap((check) => check(log)),
      ...log.entries(kind.kind).flatMap((entry) => kind.checks.flatMap((check) => check(entry, log))),
    ])
    .filter((notice) => notice.code === code)
    .map(({ cell, facts }) => ({ cell, ...facts }));
};

const school = (name: string) => ({ name, sort: "school" });
const evidence = "Seen in class.";

describe("schools", () => {
  test("a closed school is asked for nothing (W2, L8)", () => {
    const unit = [{ ...school("Lincoln"), ended: "2025-06-30" }];
    expect(told("unit/no-team", { unit })).toEqual([]);
    expect(told("family-conversation/school-without", { unit })).toEqual([]);
  });

  test("a team that ended does not count for its school (W2)", () => {
    const team = { name: "Grade 5", unit: "Lincoln", reported: "2025-10-01" };
    const entries = { unit: [school("Lincoln")], "team-link": [{ ...team, ended: "2025-10-01" }] };
    expect(told("unit/no-team", entries)).toHaveLength(1);
  });

  test("one conversation may be for several schools; a department needs none (L8)", () => {
    const entries = {
      unit: [school("Lincoln"), school("Park Ridge"), { name: "Transport", sort: "department" }],
      "family-conversation": [{ date: "2025-09-20", school: "lincoln; Park-Ridge" }],
    };
    expect(told("family-conversation/school-without", entries)).toEqual([]);
  });

  test("a training that names no school is for all (L7)", () => {
    const unit = [{ ...school("Lincoln"), begins: "2026-01-12" }];
    const training = [{ date: "2025-08-20", topic: "Norms", follow_through: "A visit." }];
    expect(told("training/school-without", { unit, training })).toEqual([]);
    expect(told("training/school-without", { unit })).toMatchObject([{ school: "Lincoln", begins: "2026-01-12" }]);
  });

  test("a team that never reported is told so once it has had the time (W9)", () => {
    expect(told("team-link/not-reported", { "team-link": [{ name: "Grade 5", since: "2025-08-01" }] })).toMatchObject([
      { team: "Grade 5", last: "", days: 69 },
    ]);
  });

  test("a goal of the plan is meant by its short name as whole words, or by its text (W5)", () => {
    const goal = { text: "More students read, and read well", code: "SIP 1" };
    const served = (serves: string) =>
      told("plan-goal/no-team", { "plan-goal": [goal], goal: [{ text: "x", serves }] });
    expect(served("SIP 12")).toHaveLength(1);
    expect(served("Our SIP 1: reading")).toEqual([]);
    expect(served("More students read, and read well!")).toEqual([]);
  });
});

describe("the agreement (L6)", () => {
  const meeting = (date: string, minutes: number) => ({ date, minutes, attendees: ["Ana Ruiz"] });
  const agreed: Policy = {
    ...HOUSE_POLICY,
    terms: { signedOn: "2025-09-01", minutes: 60, agendaSetBy: { en: "the team", es: "el equipo" } },
  };

  test("a policy's own terms hold where the log has none", () => {
    expect(told("agreement-term/minutes-beyond", { meeting: [meeting("2025-09-03", 90)] }, agreed)).toMatchObject([
      { minutes: 90, agreed: 60 },
    ]);
    expect(told("agreement-term/started-before", { meeting: [meeting("2025-08-27", 45)] }, agreed)).toMatchObject([
      { start: "2025-08-27", signed: "2025-09-01" },
    ]);
  });

  test("what happened in an earlier school year, or is only planned, is not told", () => {
    const entries = { meeting: [meeting("2025-05-27", 90), meeting("2025-12-03", 90)] };
    expect(told("agreement-term/started-before", entries, agreed)).toEqual([]);
    expect(told("agreement-term/minutes-beyond", entries, agreed)).toEqual([]);
  });

  test("a log without terms is not asked for any", () => {
    expect(told("agreement-term/started-before", { meeting: [meeting("2025-08-27", 45)] })).toEqual([]);
  });
});

describe("people", () => {
  test("a partner for whom all lies ahead is not told of yet (C4)", () => {
    const communication = [{ partner: "Board", message: "Why teams meet", planned: "2025-11-01" }];
    expect(told("communication/never-told", { communication })).toEqual([]);
  });

  test("a new employee has the group's open needs, too, counted in one notice (C8)", () => {
    const bo = { group: "Aides", person: "Bo Park", started: "2025-10-01" };
    const need = [
      { group: "Aides", need: "Safety" },
      { group: "Aides", need: "Keys" },
      { ...bo, need: "safety" },
    ];
    expect(told("onboarding-need/open", { "onboarding-need": need })).toMatchObject([{ person: "Bo Park", needs: 2 }]);
    const ahead = [{ ...bo, need: "Safety", started: "2025-11-01" }];
    expect(told("onboarding-need/open", { "onboarding-need": ahead })).toEqual([]);
  });
});

describe("ratings", () => {
  test("where a policy states a target for each role, these are the roles, not attributes (L2)", () => {
    const rating = [{ date: today, attribute: "teachers", level: "i-can", evidence }];
    expect(told("rating/role-not-rated", { rating }, LEARNING_TEAMS)).toMatchObject([
      { count: 2, "names.en": "Principal, Parent or community member" },
    ]);
    expect(told("rating/attribute-not-rated", { rating }, LEARNING_TEAMS)).toEqual([]);
  });

  test("one notice names all attributes that nobody rated this school year (T1)", () => {
    const rating = [{ date: "2025-05-08", attribute: "teamwork", level: "mostly", evidence }];
    expect(told("rating/attribute-not-rated", { rating })).toMatchObject([{ count: 5 }]);
    expect(told("rating/attribute-not-rated", {})).toEqual([]);
  });
});

test.each([
  ["Two PLTs looked at MTSS, then MTSS again.", ["PLT", "MTSS"]],
  ["The SIP's goal and (IEP) notes", ["SIP", "IEP"]],
  ["AGENDA FOR TODAY\nWe met at 2 PM, part III.", []],
  ["La EVALUACIÓN y la MISIÓN, ROOM12, ABCDEFGH, aBCD", []],
])("%s has the abbreviations %j (L5)", (text, terms) => {
  expect(abbreviationsIn(text)).toEqual(terms);
});

test("the steps that the plan itself states are proposed one after the other, each once (C1)", () => {
  const kind = kindsFor(CJUSD).find((each) => each.kind === "plan-step");
  const propose = (texts: readonly string[]) =>
    kind?.propose(under(CJUSD, { "plan-step": texts.map((text) => ({ text })) }))["text"];
  const firstStep = String(propose([]));
  expect(firstStep).toMatch(/^Agree on what we hold/);
  expect(propose([firstStep.toUpperCase()])).toMatch(/^Choose one improvement model/);
  expect(kind?.propose(under(HOUSE_POLICY, {}))["text"]).toBeNull();
});
