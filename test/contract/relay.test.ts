/** One workbook handed from program to program, saved as a file in between: nothing of the log and nothing of the team's is lost. */
import type { Command, Entry, Reply } from "../../core/index.ts";
import { bookOfFile, bytesOfBook } from "../../workbench/book-file.ts";
import type { Book, BookCell, BookSheet } from "../../workbench/hosts/book.ts";
import { addName } from "../../workbench/hosts/names.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
import { closeHosts, type Host, hosts, type OpenWorkbook } from "./hosts.ts";

const NOTES = `
# Notes
| Grade 5 PLC notes 2025-26 | > | > | > | > | > | > |
|
| Date | Present | Topic | Action items | Who | Snack | Cost |
| @2025-09-03 | Ana Ruiz, Ben Cole, Cam Diaz | Norms and roles | Send the norms to all | Ana Ruiz | =apples | 12.5 |
| @2025-09-10 | Ana Ruiz and Ben Cole | Fractions pre-test: 46% | Copy the quiz | Ben Cole | '007 | 3 |
~| @2025-09-17 | Ana Ruiz/Cam Diaz | Set a goal for fractions | Print the rubric | Cam Diaz | +dates | 76% |
| @2025-10-08 | Ana Ruiz; Ben Cole; Cam Diaz | @work looked at | | | -nuts | =SUM(G4:G5) → 15.5 |
# Budget
| Item | Cost | Left over | Seen |
| Paper | 12.5 | =100-B2 → 87.5 | TRUE |
| Pens | @2025-09-03T14:15 | =1/0 → #DIV/0! | '=not a formula |
| all rooms | > | @14:15 | '12 |
# (hidden) Old
| Kept from last year | '2024-25 |
`;

function notes(): Book {
  const book = bookWith("Grade 5 notes", sheetsOf(NOTES));
  const budget = book.sheets.find(({ name }) => name === "Budget");
  budget?.hiddenColumns.add(2);
  budget?.widths.set(0, 24);
  const paper = budget?.cells[1]?.[1];
  if (paper) paper.format = '"$"#,##0.00';
  if (budget) Object.assign(budget, partsOf(budget.id));
  if (paper) paper.note = "Ask for <more> & soon";
  if (budget) addName(book, "Costs", null, { sheet: budget, area: area(1, 1, 3, 1) }, "All that we pay");
  return book;
}

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** Rules, highlights, a table, a comment and frozen rows of the team's own. */
const partsOf = (id: number): Partial<BookSheet> => ({
  frozenRows: 1,
  validations: [
    { area: area(1, 3, 9, 1), type: "list", options: ["Yes", "Don't & <can't>"], help: "Seen?", strict: true },
    {
      area: area(1, 1, 9, 1),
      type: "number",
      options: [],
      help: "",
      strict: false,
      bounds: { operator: "greaterThan", first: 0 },
    },
  ],
  highlights: [
    { area: area(1, 1, 9, 1), text: "", fill: "#FFF1DC", color: "", when: { kind: "formula", formula: "=$B2>100" } },
  ],
  tables: [
    {
      id: id + 1,
      name: "Spent",
      area: area(0, 0, 3, 4),
      totals: false,
      style: "TableStyleLight9",
      bandedRows: true,
      filterButton: true,
    },
  ],
  comments: [{ id: "c", row: 2, column: 0, author: "Ana Ruiz", text: "Which?", resolved: false, replies: [] }],
});

/** A workbook as the next program gets it: saved by the last one, and opened. */
const handedOn = (book: Book): Book => bookOfFile(bytesOfBook(book), `${book.name}.xlsx`);

/** All of a sheet that a team could miss. */
const keptOf = (sheet: BookSheet): unknown => ({
  name: sheet.name,
  hidden: sheet.hidden,
  merges: sheet.merges,
  hiddenRows: [...sheet.hiddenRows],
  hiddenColumns: [...sheet.hiddenColumns],
  widths: [...sheet.widths],
  frozenRows: sheet.frozenRows,
  validations: sheet.validations,
  highlights: sheet.highlights,
  tables: sheet.tables,
  comments: sheet.comments?.map(({ row, column, author, text }) => ({ row, column, author, text })),
  cells: Object.fromEntries(
    sheet.cells.flatMap((row, r) =>
      Array.from(row, (cell, c) => [`${r}:${c}`, cell && keptCell(cell)] as const).filter(([, cell]) => cell),
    ),
  ),
});

function keptCell({ value, formula, format, error, link, note }: BookCell): unknown {
  const kept = { value, formula, format, error, link, note };
  const { value: _, ...rest } = kept;
  const blank = (value === null || value === "") && Object.values(rest).every((part) => part === undefined);
  return blank ? undefined : kept;
}

const isOurs = ({ name }: BookSheet): boolean => name.startsWith("PLT ");
const teamsOf = (book: Book): unknown => ({
  sheets: book.sheets.filter((sheet) => !isOurs(sheet)).map(keptOf),
  names: book.names,
});

const convert: Command = { type: "convert", id: "conv000001", corrections: { fields: [], headers: [], leftOut: [] } };
const meeting: Command = {
  type: "save",
  id: "save000001",
  entries: [
    {
      kind: "meeting",
      id: "",
      values: {
        date: "2026-01-14",
        start: "14:15",
        end: "15:00",
        attendees: ["Ana Ruiz", "Ben Cole"],
        stage: "analyze",
        notes: "=46% on the quiz\n+ two groups",
      },
    },
    { kind: "action-item", id: "", values: { text: "-Bring the rubric", owner: "Ben Cole", status: "open" } },
  ],
};
const done = (id: string): Command => ({
  type: "save",
  id: "save000002",
  entries: [{ kind: "action-item", id, values: { status: "done" } }],
});

type Kinds = Readonly<Record<string, readonly Entry[]>>;

/** What the log holds; nothing where there is no log yet. */
async function entriesIn(workbook: OpenWorkbook): Promise<Kinds> {
  const reply = await workbook.perform({ type: "read" });
  if (reply.type === "refused") return {};
  if (reply.type !== "entries") throw new Error(`Reading was answered with ${reply.type}.`);
  return reply.kinds;
}

const all = (kinds: Kinds): readonly Entry[] => Object.values(kinds).flat();
const actionNamed = (kinds: Kinds, text: string): Entry | undefined =>
  kinds["action-item"]?.find(({ values }) => values["text"] === text);

/** One leg: the workbook is opened from a file, read, worked on, and read again before it is saved. */
async function leg(host: Host, book: Book, commands: (kinds: Kinds) => readonly Command[]) {
  const workbook = host.open(handedOn(book));
  const before = await entriesIn(workbook);
  const replies: Reply[] = [];
  for (const command of commands(before)) replies.push(await workbook.perform(command));
  return { before, replies, after: await entriesIn(workbook), book: workbook.book() };
}

type Leg = Awaited<ReturnType<typeof leg>>;

const orders = hosts.flatMap((a) =>
  hosts.flatMap((b) => hosts.filter((c) => new Set([a, b, c]).size === 3).map((c) => [a, b, c] as const)),
);

afterAll(closeHosts);

test("there are six orders of three programs", () => {
  expect(orders).toHaveLength(6);
});

describe.each(orders.map((order) => ({ order, title: order.map(({ name }) => name).join(" → ") })))(
  "$title",
  ({ order: [first, second, third] }) => {
    const legs: Leg[] = [];
    beforeAll(async () => {
      const converted = await leg(first, notes(), () => [convert]);
      const logged = await leg(second, converted.book, () => [meeting]);
      const marked = await leg(third, logged.book, (kinds) => [done(actionNamed(kinds, "Print the rubric")?.id ?? "")]);
      const back = await leg(first, marked.book, () => [{ type: "check" }, { type: "summarize", id: "sum0000001" }]);
      legs.push(converted, logged, marked, back);
    }, 120_000);

    test("every step is done", () => {
      expect(legs.flatMap(({ replies }) => replies.map(({ type }) => type))).toEqual([
        "converted",
        "saved",
        "saved",
        "checked",
        "summarized",
      ]);
    });

    test("the log reads the same where it is opened next", () => {
      legs.slice(1).forEach(({ before }, i) => {
        expect(before).toEqual(legs[i]?.after);
      });
    });

    test("every entry is kept, and one is changed", () => {
      const [converted, logged, marked, back] = legs.map(({ after }) => after);
      const ids = (kinds: Kinds | undefined) => all(kinds ?? {}).map(({ id }) => id);
      expect(converted?.["meeting"]).toHaveLength(4);
      expect(converted?.["action-item"]).toHaveLength(3);
      expect(ids(logged)).toEqual(expect.arrayContaining(ids(converted)));
      expect(ids(logged)).toHaveLength(ids(converted).length + 2);
      const changed = all(marked ?? {}).filter(
        (entry) => JSON.stringify(entry) !== JSON.stringify(all(logged ?? {}).find(({ id }) => id === entry.id)),
      );
      expect(changed.map(({ values }) => [values["text"], values["status"]])).toEqual([["Print the rubric", "done"]]);
      expect(back).toEqual(marked);
    });

    test("what was typed is text on the way and at the end", () => {
      const last = legs[3]?.after;
      expect(last?.["meeting"]?.map(({ values }) => values["notes"])).toContain("=46% on the quiz\n+ two groups");
      expect(actionNamed(last ?? {}, "-Bring the rubric")?.values["owner"]).toBe("Ben Cole");
      expect(last?.["meeting"]?.map(({ other }) => other["Snack"])).toEqual(
        expect.arrayContaining(["=apples", "007", "+dates", "-nuts"]),
      );
    });

    test("the team's own sheets are as they were: values, formulas, formats, merges, rules, highlights, notes, names, what is hidden", () => {
      const before = teamsOf(handedOn(notes()));
      for (const { book } of legs) expect(teamsOf(book)).toEqual(before);
    });
  },
);

test("loading and saving alone loses nothing of the team's", () => {
  expect(teamsOf(handedOn(notes()))).toEqual(teamsOf(notes()));
});

test.each([
  ["a format", (sheet: BookSheet) => delete sheet.cells[1]?.[1]?.format],
  ["a formula", (sheet: BookSheet) => delete sheet.cells[1]?.[2]?.formula],
  ["a merge", (sheet: BookSheet) => sheet.merges.pop()],
  ["a hidden column", (sheet: BookSheet) => sheet.hiddenColumns.clear()],
  ["a rule", (sheet: BookSheet) => sheet.validations.pop()],
  ["a highlight", (sheet: BookSheet) => sheet.highlights.pop()],
  ["a note", (sheet: BookSheet) => delete sheet.cells[1]?.[1]?.note],
  ["a frozen row", (sheet: BookSheet) => Object.assign(sheet, { frozenRows: 0 })],
])("planted: %s that was lost is seen", (_title, lose) => {
  const book = notes();
  const budget = book.sheets.find(({ name }) => name === "Budget");
  if (budget) lose(budget);
  expect(teamsOf(book)).not.toEqual(teamsOf(notes()));
});
