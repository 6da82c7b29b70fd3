/** A conversion is planned, the plan is changed by hand and given back. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { documentedSchemas, violations } from "./schemas.ts";
import { typeOver } from "./type-over.ts";
import { ownFolder, typed } from "./typed.ts";

const at = ownFolder();

const NOTES = `Date,Who was there,What we decided,Zorb,Notes
10/8/2025,"Ann Lee, Bo Diaz",Quiz on Friday,Copy the quiz,all there
10/15/2025,"Ann Lee, Bo Diaz",Try small groups,,late start
10/22/2025,"Ann Lee, Bo Diaz",Look at work,,Snow. Bo will call the parents.
`;

const ACTION = {
  sheet: "notes",
  cell: "E4",
  quote: "Bo will call the parents.",
  action: "call the parents",
  owner: "Bo Diaz",
  due: "",
};

/** Paths of the notes and of their plan, made anew. */
async function planned(words: readonly string[] = []) {
  writeFileSync(at("notes.csv"), NOTES);
  const said = await typed(["convert", at("notes.csv"), "--plan", at("plan.json"), ...words]);
  return { said, notes: at("notes.csv"), plan: at("plan.json") };
}

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** The plan with a change, and what converting by it says. */
async function given(change: (plan: ReturnType<typeof read>) => void, words: readonly string[] = ["--json"]) {
  const { notes, plan } = await planned();
  const value = read(plan);
  change(value);
  writeFileSync(plan, JSON.stringify(value, null, 2));
  const said = await typed(["convert", notes, "--use-plan", plan, "--out", at("log.xlsx"), ...words]);
  return { ...said, lines: readFileSync(plan, "utf8").split("\n") };
}

test("the plan says what was understood and what would be written, and no workbook is written", async () => {
  const { said, plan } = await planned();
  expect(said.code).toBeLessThan(2);
  expect(said.out).toContain(`The plan: ${plan}. No workbook was written.`);
  const value = read(plan);
  const schemas = documentedSchemas();
  expect(violations(value, schemas["plan"] ?? { type: "null" }, schemas)).toEqual([]);
  expect(value.sheets[0]).toMatchObject({
    sheet: "notes",
    take: true,
    regions: [{ headerRows: [1], entries: 3, take: true }],
  });
  const meetings = value.writes.find(({ tab }: { tab: string }) => tab === "PLT Meetings");
  expect(meetings).toMatchObject({ isNew: true, addsRows: 3 });
  expect(meetings.rows).toHaveLength(3);
  expect(existsSync(at("notes - PLT log.xlsx"))).toBe(false);
});

test("a plan that is there already is not written over", async () => {
  const { plan, notes } = await planned();
  writeFileSync(plan, "mine");
  const { code, err } = await typed(["convert", notes, "--plan", plan]);
  expect([code, readFileSync(plan, "utf8")]).toEqual([2, "mine"]);
  expect(err).toContain("may hold changes of yours. Use it with --use-plan");
});

test("given back unchanged, the plan converts as without it", async () => {
  const { out } = await given(() => undefined);
  const plain = await typed(["convert", at("notes.csv"), "--out", at("plain.xlsx"), "--json"]);
  expect({ ...JSON.parse(out), out: "" }).toEqual({ ...JSON.parse(plain.out), out: "" });
});

test("a field that was changed in the plan holds, and is remembered in the log", async () => {
  const { out } = await given((plan) => {
    plan.sheets[0].regions[0].fields[3].field = "Action item";
  });
  expect(JSON.parse(out).counts).toMatchObject({ meeting: 3, "action-item": 1 });
  const again = JSON.parse((await typed(["inspect", at("log.xlsx"), "--json"])).out);
  const fields = again.sheets.find(({ sheet }: { sheet: string }) => sheet === "notes").regions[0].fields;
  expect(fields[3]).toMatchObject({ field: "action_item", reason: "You chose it for such a heading before." });
});

test("an action in the notes is written when the plan takes it, and not otherwise", async () => {
  const propose = (take: boolean) => (plan: ReturnType<typeof read>) => {
    expect(plan.actions).toEqual([{ take: false, ...ACTION }]);
    plan.actions[0].take = take;
  };
  const left = JSON.parse((await given(propose(false))).out);
  expect(left).toMatchObject({ counts: { meeting: 3 }, actions: [{ ...ACTION, confirmed: false }] });
  const taken = JSON.parse((await given(propose(true))).out);
  expect(taken).toMatchObject({ counts: { meeting: 3, "action-item": 1 }, actions: [] });
});

test("an action that the notes do not hold is named with its line", async () => {
  const { code, err } = await given((plan) => {
    plan.actions[0] = { ...plan.actions[0], take: true, quote: "Bo will not." };
  });
  expect(code).toBe(2);
  expect(err).toContain("cell E4 holds no such action any more");
});

test("a tab or a part that is not taken, or was taken out of the plan, is left out", async () => {
  for (const change of [
    (plan: ReturnType<typeof read>) => {
      plan.sheets[0].take = false;
    },
    (plan: ReturnType<typeof read>) => {
      plan.sheets[0].regions[0].take = false;
    },
    (plan: ReturnType<typeof read>) => {
      plan.sheets[0].regions = [];
    },
    (plan: ReturnType<typeof read>) => {
      plan.sheets = [];
    },
  ]) {
    expect((await given(change)).code).toBe(3);
    expect(existsSync(at("log.xlsx"))).toBe(false);
    rmSync(at("plan.json"));
  }
});

describe("what is wrong in a plan is said with its line and the way to it, all at once, and nothing is written", () => {
  test.each<readonly [string, (plan: ReturnType<typeof read>) => void, RegExp]>([
    [
      "a field that is none",
      (plan) => {
        plan.sheets[0].regions[0].fields[3].field = "atendees";
      },
      /^plan\.json, line \d+ \(sheets\[0\]\.regions\[0\]\.fields\[3\]\.field\): “atendees” is no field\. Did you mean “attendees”\?/,
    ],
    [
      "a row that is none",
      (plan) => {
        plan.sheets[0].regions[0].headerRows = ["one"];
      },
      /^plan\.json, line \d+ \(sheets\[0\]\.regions\[0\]\.headerRows\[0\]\): a list of row numbers such as \[4\] belongs here\./,
    ],
    [
      "a tab that the workbook does not have",
      (plan) => {
        plan.sheets[0].sheet = "Nots";
      },
      /\(sheets\[0\]\.sheet\): the workbook has no tab “Nots”\./,
    ],
    [
      "a part that begins elsewhere",
      (plan) => {
        plan.sheets[0].regions[0].range = "B7:C9";
      },
      /nothing begins at B7 on that tab any more/,
    ],
    [
      "a heading that says something else",
      (plan) => {
        plan.sheets[0].regions[0].fields[3].label = "Snack";
        plan.sheets[0].regions[0].fields[3].field = "goal";
      },
      /the plan says “Snack” for cell D1, the workbook “Zorb”/,
    ],
    [
      "a name that is none",
      (plan) => {
        plan.sheets[0].tak = false;
      },
      /\(sheets\[0\]\.tak\): nothing is called “tak” here\./,
    ],
    [
      "no header row",
      (plan) => {
        plan.sheets[0].regions[0].headerRows = [];
      },
      /name the row that holds the headings/,
    ],
  ])("%s", async (_fact, change, sentence) => {
    const { code, out, err } = await given(change);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(existsSync(at("log.xlsx"))).toBe(false);
  });

  test("the line named is the line of the mistake", async () => {
    const { err, lines } = await given((plan) => {
      plan.sheets[0].regions[0].fields[3].field = "nonsense";
    });
    const line = Number(/line (\d+)/.exec(err)?.[1]);
    expect(lines[line - 1]).toContain('"nonsense"');
  });

  test("a text that is no JSON, and a file that is no plan", async () => {
    const { notes, plan } = await planned();
    writeFileSync(plan, '{\n"plt-plan": 1,\n"sheets": [}');
    expect((await typed(["convert", notes, "--use-plan", plan])).err).toMatch(
      /^plan\.json, line 3: a value belongs here/,
    );
    writeFileSync(plan, "[]");
    expect((await typed(["convert", notes, "--use-plan", plan])).err).toMatch(
      /line 1 \(\{\}\): a group in curly brackets/,
    );
  });
});

test("a plan of a workbook that grew since is used, and that is said", async () => {
  const { notes, plan } = await planned();
  writeFileSync(notes, `${NOTES}10/29/2025,"Ann Lee, Bo Diaz",More,,\n`);
  const { code, out } = await typed(["convert", notes, "--use-plan", plan, "--out", at("log.xlsx")]);
  expect(code).toBeLessThan(2);
  expect(out).toContain("The workbook was changed after the plan was made; the plan still fits and was used.");
});

test("another header row in the plan makes other headings", async () => {
  writeFileSync(
    at("notes.csv"),
    `Date,Who was there,What we decided,Zorb,Notes\nFecha,Asistentes,Decisiones,Zorb,Notas\n${NOTES.split("\n").slice(1).join("\n")}`,
  );
  await typed(["convert", at("notes.csv"), "--plan", at("plan.json")]);
  const value = read(at("plan.json"));
  value.sheets[0].regions[0].headerRows = [2];
  writeFileSync(at("plan.json"), JSON.stringify(value));
  const { out } = await typed([
    "convert",
    at("notes.csv"),
    "--use-plan",
    at("plan.json"),
    "--out",
    at("log.xlsx"),
    "--json",
  ]);
  expect(JSON.parse(out).sheets[0].regions[0]).toMatchObject({ headerRows: [2], entries: 3 });
});

test("changes of the team are taken over entry by entry as the plan says, in the log where it stands", async () => {
  const { notes } = await planned();
  await typed(["convert", notes, "--out", at("log.xlsx")]);
  await typeOver(at("log.xlsx"), "notes", 1, 2, "Quiz on Monday");
  await typeOver(at("log.xlsx"), "notes", 2, 2, "Try pairs");
  const offered = await typed(["convert", at("log.xlsx")]);
  expect(offered.code).toBe(3);
  expect(offered.out).toContain("“Quiz on Friday” → “Quiz on Monday”");
  expect((await typed(["convert", at("log.xlsx"), "--plan", at("again.json")])).code).toBeLessThan(2);
  const plan = read(at("again.json"));
  expect(plan.updates).toMatchObject([
    { now: "Quiz on Monday", take: false },
    { now: "Try pairs", take: false },
  ]);
  plan.updates[1].take = true;
  writeFileSync(at("again.json"), JSON.stringify(plan));
  const { value } = { value: await typed(["convert", at("log.xlsx"), "--use-plan", at("again.json"), "--json"]) };
  expect(JSON.parse(value.out)).toMatchObject({
    out: at("log.xlsx"),
    updates: [{ outcome: "offered" }, { now: "Try pairs", outcome: "taken" }],
  });
  const log = JSON.parse((await typed(["read", at("log.xlsx"), "--json"])).out);
  expect(log.kinds.meeting.map(({ decisions }: { decisions: string }) => decisions)).toEqual([
    "Quiz on Friday",
    "Try pairs",
    "Look at work",
  ]);
});
