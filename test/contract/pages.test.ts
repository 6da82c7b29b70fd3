/** Collecting and drawing pages gives the same replies and cells on all hosts, in a number of calls that does not grow with teams. */
import type { Command, Reply } from "../../core/index.ts";
import type { Taken } from "../../core/summaries/taken.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
import { extractWith } from "../core/commands/a-program.ts";
import { type CellsBySheet, cellsOf } from "./cells.ts";
import { closeHosts, type Host, hosts, type OpenWorkbook } from "./hosts.ts";

const AT = "2026-01-14T15:00";

const empty = () => bookWith("District", sheetsOf("# Sheet1\n| hello |"));

const begin: Command = { type: "new", id: "new0000001", team: { name: "Cedar County" }, book: "program" };

const register = (teams: number): Command => ({
  type: "save",
  id: "teams00001",
  entries: Array.from({ length: teams }, (_, i) => ({
    kind: "team-link",
    id: "",
    values: {
      name: `Grade ${i + 1}`,
      unit: i % 2 ? "Oak Hill" : "Maple Ridge",
      link: `g${i + 1}.xlsx`,
      since: "2025-09-01",
    },
  })),
});

const read = (n: number, meetings: number): Taken => ({
  source: `teams00001-${n}`,
  state: "read",
  at: AT,
  mark: `v${meetings}`,
  extract: extractWith(meetings),
});

const unread = (n: number): Taken => ({
  source: `teams00001-${n}`,
  state: "unread",
  at: AT,
  why: {
    code: "host/any",
    severity: "warning",
    requirement: "",
    sheet: "",
    cell: "",
    entry: "",
    field: "",
    facts: { "said.en": "=You may not open it.", "said.es": "No puede abrirla." },
  },
});

const collect = (id: string, ...taken: readonly Taken[]): Command => ({ type: "collect", id, taken });

const draw = (id: string, pages: "book" | "mine" | "school" | "district", name = ""): Command => ({
  type: "draw-pages",
  id,
  pages,
  name,
  since: null,
});

const PROGRAM = [begin, register(4)];
const COLLECTED = [...PROGRAM, collect("coll000001", read(1, 4), read(2, 2), unread(3))];
const TEAM: readonly Command[] = [
  { type: "new", id: "new0000001", team: { name: "Grade 5 PLT", school: "Lincoln" } },
  {
    type: "save",
    id: "save000001",
    entries: [
      { kind: "meeting", id: "", values: { date: "2026-01-07", attendees: ["Ana Ruiz"], decisions: "=Claims first" } },
      { kind: "action-item", id: "", values: { text: "Print", owner: "Ana Ruiz", due: "2026-01-10", status: "open" } },
    ],
  },
];

interface ByHand {
  readonly type: "by-hand";
  readonly sheet: string;
  readonly cell: string;
}
const note = (sheet: string, cell: string): ByHand => ({ type: "by-hand", sheet, cell });

const CASES: readonly (readonly [title: string, steps: readonly (Command | ByHand)[]])[] = [
  [
    "a register that is made ready",
    [...PROGRAM, { type: "registered" }, collect("coll000001"), { type: "registered" }],
  ],
  ["a collection, sent twice", [...COLLECTED, collect("coll000001", read(1, 4), read(2, 2), unread(3))]],
  [
    "a second collection: read anew, unchanged, not to be read any more",
    [
      ...COLLECTED,
      note("PLT Collected", "K2"),
      collect("coll000002", read(1, 5), { source: "teams00001-2", state: "same", at: AT }, unread(1), read(4, 3)),
      { type: "registered" },
    ],
  ],
  [
    "the district's pages, drawn twice beside a person's own note",
    [...COLLECTED, draw("draw000001", "district"), note("PLT District", "K3"), draw("draw000002", "district")],
  ],
  ["the district's pages, drawn and undone", [...COLLECTED, draw("draw000001", "district"), undo()]],
  ["a school's page", [...COLLECTED, draw("draw000001", "school", "Oak Hill")]],
  ["a page that cannot be drawn", [...PROGRAM, draw("draw000001", "district")]],
  ["a team's book and a person's page", [...TEAM, draw("draw000001", "book"), draw("draw000002", "mine", "Ana Ruiz")]],
];

function undo(): Command {
  return { type: "undo", id: "undo000001", command: null };
}

interface Told {
  readonly replies: readonly Reply[];
  readonly cells: CellsBySheet;
}

async function tell(steps: readonly (Command | ByHand)[], host: Host): Promise<Told> {
  const workbook = host.open(empty());
  const replies: Reply[] = [];
  for (const step of steps) {
    if (step.type === "by-hand") workbook.type(step.sheet, step.cell, "ask Ana");
    else replies.push(await workbook.perform(step));
  }
  return { replies, cells: cellsOf(workbook.book()) };
}

const [first, ...others] = hosts;
if (!first) throw new Error("There are no hosts to compare.");

afterAll(closeHosts);

describe.each(CASES)("%s", (_, steps) => {
  let expected: Told;
  beforeAll(async () => {
    expected = await tell(steps, first);
  });

  test.each(others)("is the same in $name", async (host) => {
    const told = await tell(steps, host);
    expect(told.replies).toEqual(expected.replies);
    expect(told.cells).toEqual(expected.cells);
  });

  test("keeps what a person wrote beside it", () => {
    for (const step of steps) {
      if (step.type === "by-hand") expect(JSON.stringify(expected.cells[step.sheet])).toContain("ask Ana");
    }
  });
});

/** What a command costs on a host that has so many teams. */
async function cost(host: Host, teams: number, command: (teams: number) => Command): Promise<number> {
  const workbook: OpenWorkbook = host.open(empty());
  const all = Array.from({ length: teams }, (_, i) => read(i + 1, 4));
  for (const step of [begin, register(teams), collect("coll000001", ...all)]) await workbook.perform(step);
  // The scripts are loaded, and the pages are there: what counts is drawing them anew.
  await workbook.perform(command(teams));
  workbook.calls();
  const again = { ...command(teams), id: "again00001" };
  const reply = await workbook.perform(again as Command);
  expect(reply.type).not.toBe("refused");
  return workbook.calls();
}

const WISHES: readonly (readonly [string, (teams: number) => Command])[] = [
  ["the district's pages", () => draw("draw000001", "district")],
  ["a school's page", () => draw("draw000001", "school", "Oak Hill")],
  [
    "a collection of every team",
    (teams) => collect("coll000002", ...Array.from({ length: teams }, (_, i) => read(i + 1, 5))),
  ],
];

describe.each(WISHES)("%s", (_, command) => {
  test.each(others)("costs no more for 60 teams than for 6 in $name", async (host) => {
    const [few, many] = [await cost(host, 6, command), await cost(host, 60, command)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(few);
    if (host.name.startsWith("Excel")) expect(few).toBeLessThanOrEqual(2);
  });
});
