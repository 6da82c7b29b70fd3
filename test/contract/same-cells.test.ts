/** The same commands give the same replies and the same cells in a file, in Google Sheets' stand-in and in Excel's. */
import type { Reply } from "../../core/index.ts";
import { type ContractCase, cases } from "./cases.ts";
import { type CellsBySheet, cellsOf } from "./cells.ts";
import { closeHosts, type Host, hosts, typedInto } from "./hosts.ts";

interface Told {
  readonly replies: readonly Reply[];
  readonly cells: CellsBySheet;
}

async function tell({ book, commands }: ContractCase, host: Host): Promise<Told> {
  const workbook = host.open(book);
  const replies: Reply[] = [];
  for (const command of commands) {
    if (command.type === "by-hand") workbook.type(command.sheet, command.cell, command.text);
    else replies.push(await workbook.perform(command));
  }
  return { replies, cells: cellsOf(workbook.book()) };
}

const [first, ...others] = hosts;
if (!first) throw new Error("There are no hosts to compare.");

afterAll(closeHosts);

describe.each(cases)("$title", (story) => {
  let expected: Told;
  beforeAll(async () => {
    expected = await tell(story, first);
  });

  test(`leaves the team's own sheets as they were in ${first.name}`, () => {
    const own = new Set(story.book.sheets.map(({ name }) => name));
    const typed = story.commands.flatMap((step) => (step.type === "by-hand" && own.has(step.sheet) ? [step] : []));
    const left = typed.reduce(
      (book, { sheet, cell, text }) => typedInto(book, sheet, cell, text),
      structuredClone(story.book),
    );
    for (const sheet of story.book.sheets) expect(expected.cells[sheet.name]).toEqual(cellsOf(left)[sheet.name]);
  });

  test.each(others)("is the same in $name", async (host) => {
    const told = await tell(story, host);
    expect(told.replies).toEqual(expected.replies);
    expect(told.cells).toEqual(expected.cells);
  });
});

test("every case writes or answers something", async () => {
  expect(cases.length).toBeGreaterThan(10);
  const told = await tell(
    cases[2] ?? { title: "", book: { name: "", sheets: [], nextSheetId: 0 }, commands: [] },
    first,
  );
  expect(Object.keys(told.cells)).toEqual(
    expect.arrayContaining(["PLT Meetings", "PLT Actions", "PLT Setup", "PLT Summary"]),
  );
});
