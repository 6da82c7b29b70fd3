/** The laws of a conversion on every small workbook: the same on all hosts, nothing of the team's is touched, again adds nothing, undo is exact. */
import type { Command, Reply } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { readBooks } from "../books/read-books.ts";
import { type CellsBySheet, cellsOf } from "./cells.ts";
import { closeHosts, type Host, hosts } from "./hosts.ts";

/** A book of `test/books`, as a program would open it. */
interface SmallBook {
  readonly fact: string;
  readonly book: Book;
}

const booksIn = (file: string): readonly SmallBook[] =>
  readBooks(file).map(({ fact, snapshot }) => ({
    fact,
    book: bookWith(snapshot.file.replace(/\.xlsx$/, ""), snapshot.sheets),
  }));

const corrections = { fields: [], headers: [], leftOut: [] };
const convert = (id: string): Command => ({ type: "convert", id, corrections });

interface Step {
  readonly reply: Reply;
  readonly cells: CellsBySheet;
}

/** What a host answers, and what stands in the workbook, after each of four steps. */
interface Told {
  readonly inspected: Step;
  readonly converted: Step;
  readonly again: Step;
  readonly undone: Step;
}

/** Looks, converts, converts again and takes the conversion back. */
async function tellOn({ book }: SmallBook, host: Host): Promise<Told> {
  const workbook = host.open(book);
  const step = async (command: Command): Promise<Step> => ({
    reply: await workbook.perform(command),
    cells: cellsOf(workbook.book()),
  });
  return {
    inspected: await step({ type: "inspect", corrections }),
    converted: await step(convert("conv000001")),
    again: await step(convert("conv000002")),
    undone: await step({ type: "undo", id: "undo000001", command: null }),
  };
}

const isOurs = (sheet: string): boolean => sheet.startsWith("PLT ");
const teamsOwn = (cells: CellsBySheet): CellsBySheet =>
  Object.fromEntries(Object.entries(cells).filter(([sheet]) => !isOurs(sheet)));

/** A script in Sheets would have to ask for each row whether it is hidden, so there it is not told; what is converted is the same. */
function withoutHiddenRows(told: Told): Told {
  const kept = (key: string, value: unknown): unknown =>
    key === "notices" && Array.isArray(value) ? value.filter(({ code }) => code !== "convert/hidden-rows") : value;
  return JSON.parse(JSON.stringify(told), kept);
}

/** The laws, on every book of these files; what the first host tells is what the others must tell. */
export function lawsOn(files: readonly string[]): void {
  const [first, ...others] = hosts;
  if (!first) throw new Error("There are no hosts.");
  const books = files.flatMap(booksIn);
  afterAll(closeHosts);

  test("there are books", () => {
    for (const file of files) expect(booksIn(file).length).toBeGreaterThan(4);
  });

  describe.each(books)("$fact", (small) => {
    let told: Told;
    beforeAll(async () => {
      told = await tellOn(small, first);
    });

    test("nothing of the team's is touched", () => {
      const before = cellsOf(small.book);
      for (const { cells } of Object.values(told)) expect(teamsOwn(cells)).toEqual(before);
    });

    test("looking writes nothing, and converting again adds nothing", () => {
      expect(told.inspected.cells).toEqual(cellsOf(small.book));
      expect(told.again.cells).toEqual(told.converted.cells);
      expect(Object.keys(told.converted.cells).some(isOurs)).toBe(told.converted.reply.type === "converted");
    });

    test("undo leaves the workbook as it was", () => {
      const done = told.converted.reply.type === "converted";
      expect(told.undone.reply.type).toBe(done ? "undone" : "refused");
      expect(told.undone.cells).toEqual(cellsOf(small.book));
    });

    test.each(others)("it is the same in $name", async (host) => {
      const heard = await tellOn(small, host);
      const isSheets = host.name === "Google Sheets' stand-in";
      expect(heard).toEqual(isSheets ? withoutHiddenRows(told) : told);
    });
  });
}
