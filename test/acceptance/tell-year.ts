/** A year told on every host: its steps once, then each of its facts. */
import type { Notice, Reply } from "../../core/index.ts";
import { POLICY_NAMES } from "../../core/policy-names.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
import { cellsOf } from "../contract/cells.ts";
import { closeHosts, type Host, hosts, type OpenWorkbook } from "../contract/hosts.ts";
import type { Step, TellingOf, Tells, Year } from "./year.ts";

/** Most of it is the three hosts' own start. */
const LONGEST = 60_000;

async function live(year: Year, host: Host): Promise<TellingOf> {
  const team = host.open(bookWith("Team", sheetsOf(year.before.team)));
  const program = host.open(bookWith("Program", sheetsOf(year.before.program)));
  const replies = new Map<string, Reply>();
  let day = "";
  for (const step of year.steps) {
    if (step.on !== day) for (const workbook of [team, program]) workbook.setClock(`${step.on}T15:00`);
    day = step.on;
    const { does } = step;
    const workbook = step.where === "team" ? team : program;
    if (does.type === "by-hand") workbook.type(does.sheet, does.cell, does.text);
    else replies.set(step.name, await workbook.perform(does));
  }
  const reply = (name: string): Reply => {
    const found = replies.get(name);
    if (!found) throw new RangeError(`No step of the year is called ${name}.`);
    return found;
  };
  return { reply, team, program };
}

/** The notices of some codes, each with its facts alone. */
const toldOf = (notices: readonly Notice[], tells: Tells) =>
  Object.fromEntries(
    Object.keys(tells).map((code) => [
      code,
      notices.filter((notice) => notice.code === code).map(({ facts }) => facts),
    ]),
  );

const asParts = (tells: Tells) =>
  Object.fromEntries(
    Object.entries(tells).map(([code, all]) => [code, all.map((facts) => expect.objectContaining(facts))]),
  );

/** What stands in both workbooks at the end of the year. */
const cellsAtTheEnd = ({ team, program }: TellingOf) => ({
  team: cellsOf(team.book()),
  program: cellsOf(program.book()),
});

/** How many lines PLT Check has in the workbook: each has its mark in the sixth column. */
const linesOfCheck = (workbook: OpenWorkbook): number =>
  (cellsOf(workbook.book())["PLT Check"] ?? []).filter((row) => row.split(" | ")[5]?.includes("/")).length;

/** The tests of a year: all of its facts on each host, and the same cells on all. */
export function tellYear(year: Year): void {
  afterAll(closeHosts);

  test("is told in order, every step with a name of its own", () => {
    expect(year.steps.length).toBeGreaterThan(5);
    expect(new Set(year.steps.map(({ name }) => name)).size).toBe(year.steps.length);
    expect(year.steps.map(({ on }) => on)).toEqual([...year.steps].map(({ on }) => on).sort());
  });

  test("a check that is to be silent is one that there is", () => {
    const codes = year.facts.flatMap(({ tells }) => Object.values(tells).flatMap((each) => Object.keys(each)));
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !POLICY_NAMES.codes.includes(code))).toEqual([]);
  });

  const ends: ReturnType<typeof cellsAtTheEnd>[] = [];

  describe.each(hosts)("in $name", (host) => {
    let told: TellingOf;
    beforeAll(async () => {
      told = await live(year, host);
      ends.push(cellsAtTheEnd(told));
    }, LONGEST);

    test("every step is done", () => {
      const refused = year.steps.filter((step) => isRefused(step, told));
      expect(refused.map(({ name }) => [name, told.reply(name).notices])).toEqual([]);
    });

    test("the written check has a line for each of its notices", () => {
      const written = year.steps.filter(({ does }) => does.type === "write-check");
      const expected = written.map(({ name }) => told.reply(name).notices.length);
      expect(written.map(({ where }) => linesOfCheck(told[where]))).toEqual(expected);
    });

    test("the year leaves the same cells as on the host before", () => {
      const [first] = ends;
      expect(ends[ends.length - 1]).toEqual(first);
    });

    test.each(year.facts)("$title", ({ tells }) => {
      for (const [step, expected] of Object.entries(tells)) {
        expect({ step, ...toldOf(told.reply(step).notices, expected) }).toEqual({ step, ...asParts(expected) });
      }
    });

    test.each(year.sights)("$title", ({ sees }) => sees(told));
  });
}

const isRefused = ({ name, does }: Step, told: TellingOf): boolean =>
  does.type !== "by-hand" && told.reply(name).type === "refused";
