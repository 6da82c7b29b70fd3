/** Whatever stands in a team's own sheet or text file is still text when it is converted: in fields of the log and in the team's own columns. */
import type { Command, Entry, Reply } from "../../core/index.ts";
import { bookOfFile, bytesOfBook } from "../../workbench/book-file.ts";
import type { Book, BookCell } from "../../workbench/hosts/book.ts";
import { addBookSheet, newBook } from "../../workbench/hosts/new-book.ts";
import { closeHosts, type Host, hosts } from "../contract/hosts.ts";
import { HOSTILE } from "./hostile-texts.ts";

/** A cell with a dash alone says that there was nothing, and is no text to keep. */
const KEPT = HOSTILE.filter((text) => text !== "-");

/** Line breaks and the spaces around a text are not what a cell of the log is about. */
const plain = (text: unknown): string =>
  String(text ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();

/** Headings of the team's own, two of them hostile; the last one would be a formula. */
const OWN = ["Snack", "<img src=x onerror=alert(1)>", "=2+5+cmd|' /C calc'!A0"];
const HEADINGS = ["Date", "Attendees", "Notes", "Decisions", ...OWN];

const serial = (i: number): number => 45_900 + i;
const rowOf = (text: string, i: number): readonly (string | number)[] => [
  serial(i),
  "Ana Ruiz, Ben Cole",
  text,
  text,
  ...OWN.map(() => text),
];
const ROWS = KEPT.map(rowOf);

/** A sheet whose name begins like a formula too. */
function teamsBook(): Book {
  const book = newBook("Notes");
  const cell = (value: string | number): BookCell =>
    typeof value === "number" ? { value, format: "yyyy-mm-dd" } : { value };
  addBookSheet(book, "=1+1 notes").cells = [HEADINGS, ...ROWS].map((row) => row.map(cell));
  return book;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const day = (i: number): string => new Date(Date.UTC(1899, 11, 30) + serial(i) * 86_400_000).toISOString().slice(0, 10);

/** The same as a text file, as any program would export it. */
const CSV = [HEADINGS, ...ROWS.map(([, ...texts], i) => [day(i), ...texts])]
  .map((row) => row.map((text) => quoted(String(text))).join(","))
  .join("\r\n");

const convert: Command = { type: "convert", id: "conv000001", corrections: { fields: [], headers: [], leftOut: [] } };

/** The way to a row of the team's sheet or of the log, which Excel knows only as a formula; what it shows is one quoted text. */
const OUR_LINK = /^=HYPERLINK\("#(?:'[^"]+'|\w+)![A-Z]+\d+","(?:[^"]|"")*"\)$/;

const formulasIn = (book: Book): readonly (string | undefined)[] =>
  book.sheets
    .flatMap(({ cells }) => cells.flat().map((cell) => cell?.formula))
    .filter((formula) => formula !== undefined && !OUR_LINK.test(formula));

const meetingsIn = (reply: Reply): readonly Entry[] => (reply.type === "entries" ? (reply.kinds["meeting"] ?? []) : []);

interface Told {
  readonly converted: Reply;
  readonly read: Reply;
  readonly book: Book;
}

async function tell(host: Host, from: Book): Promise<Told> {
  const workbook = host.open(from);
  const converted = await workbook.perform(convert);
  return { converted, read: await workbook.perform({ type: "read" }), book: workbook.book() };
}

/** Where a meeting does not say what its row says, told by field or heading. */
const changed = (read: Reply): readonly unknown[] => {
  const meetings = new Map(meetingsIn(read).map((entry) => [entry.values["date"], entry]));
  return KEPT.flatMap((text, i) => {
    const entry = meetings.get(day(i));
    const told = [entry?.values["notes"], entry?.values["decisions"], ...OWN.map((heading) => entry?.other[heading])];
    return told.filter((each) => plain(each) !== plain(text)).map((each) => [text, each]);
  });
};

afterAll(closeHosts);

describe.each(hosts)("converted in $name", (host) => {
  describe.each([
    ["a workbook", teamsBook],
    ["a text file", () => bookOfFile(new TextEncoder().encode(CSV), "Notes.csv")],
  ])("%s", (_title, book) => {
    let told: Told;
    beforeAll(async () => {
      told = await tell(host, book());
    }, 120_000);

    test("every row is a meeting", () => {
      expect(told.converted.type).toBe("converted");
      expect(meetingsIn(told.read)).toHaveLength(KEPT.length);
    });

    test("no cell becomes a formula, in the log or in the team's sheet", () => {
      expect(formulasIn(told.book)).toEqual([]);
      expect(formulasIn(bookOfFile(bytesOfBook(told.book), "Notes.xlsx"))).toEqual([]);
    });

    test("every text is the same text, under the team's own headings too", () => {
      expect(changed(told.read).slice(0, 12)).toEqual([]);
    });

    test("the team's own cells are as they were", () => {
      const texts = (from: Book) => from.sheets[0]?.cells.map((row) => row.map((cell) => plain(cell?.value)));
      expect(texts(told.book)).toEqual(texts(book()));
    });

    test.each(hosts)("saved as a file and opened in $name, it reads the same", async (next) => {
      const again = next.open(bookOfFile(bytesOfBook(told.book), "Notes.xlsx"));
      expect(await again.perform({ type: "read" })).toEqual(told.read);
    });
  });
});
