/** Whatever is typed into a form is kept as text in every program, is the same text when it is read, and stays so through files. */
import { type Command, type Entry, KINDS, kindNamed, type Reply } from "../../core/index.ts";
import type { Column, Kind } from "../../core/kinds/kind.ts";
import { bookOfFile, bytesOfBook } from "../../workbench/book-file.ts";
import type { Book, BookCell, BookSheet } from "../../workbench/hosts/book.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
import { closeHosts, type Host, hosts } from "../contract/hosts.ts";
import { HOSTILE } from "./hostile-texts.ts";

const TEXTS: readonly Column["type"][] = ["text", "long-text", "link", "id"];
const textColumns = (kind: Kind): readonly Column[] => kind.columns.filter(({ type }) => TEXTS.includes(type));
const rowKinds = KINDS.filter(({ layout }) => layout === "rows");

const hostile = (i: number): string => HOSTILE[i % HOSTILE.length] ?? "";

/** As many entries as there are texts; in each, every text field holds another one, so that every field comes to hold every text. */
const forms = rowKinds.flatMap((kind) =>
  HOSTILE.map((_, i) => ({
    kind: kind.kind,
    id: "",
    values: {
      ...(kind.kind === "meeting" ? { date: "2025-10-08" } : {}),
      ...Object.fromEntries(textColumns(kind).map(({ key }, j) => [key, hostile(i + j)])),
    },
  })),
);

const begin: Command = { type: "new", id: "new0000001", team: { name: hostile(0), school: hostile(10) } };
const save: Command = { type: "save", id: "save000001", entries: forms };
const setup: Command = {
  type: "save",
  id: "save000002",
  entries: [{ kind: "team", id: "", values: { name: "=2+2", district: "=1+1", grade: "+1", subject: "<b>@x</b>" } }],
};
const summarize: Command = { type: "summarize", id: "sum0000001" };

interface Told {
  readonly replies: readonly Reply[];
  readonly read: Reply;
  readonly book: Book;
}

async function tell(host: Host, from: Book, commands: readonly Command[]): Promise<Told> {
  const workbook = host.open(from);
  const replies: Reply[] = [];
  for (const command of commands) replies.push(await workbook.perform(command));
  return { replies, read: await workbook.perform({ type: "read" }), book: workbook.book() };
}

/** A way to a row of the log, which Excel knows only as a formula; what it shows is one quoted text. */
const OUR_LINK = /^=HYPERLINK\("#'PLT \w+'![A-Z]+\d+","(?:[^"]|"")*"\)$/;

const formulasIn = (book: Book): readonly (string | undefined)[] =>
  book.sheets
    .flatMap(({ cells }) => cells.flat().map((cell) => cell?.formula))
    .filter((formula) => formula !== undefined && !OUR_LINK.test(formula));

const entriesOf = (reply: Reply, kind: string): readonly Entry[] =>
  reply.type === "entries" ? (reply.kinds[kind] ?? []) : [];

/** Every program keeps a line break as one line feed. */
const asKept = (text: string): string => text.replace(/\r\n?/g, "\n");

/** What differs from what was typed, told by field. */
const changed = (read: Reply): readonly (readonly [string, string, unknown])[] =>
  forms.flatMap(({ kind, values }, i) => {
    const entry = entriesOf(read, kind).find(({ id }) => id === `save000001-${i + 1}`);
    return Object.entries(values)
      .filter(([key, text]) => entry?.values[key] !== asKept(text))
      .map(([key, text]) => [`${kind} ${key}`, text, entry?.values[key]] as const);
  });

/** A tab as a spreadsheet program exports it: what it shows, quoted where it must be. */
const csvOf = (sheet: BookSheet): string =>
  sheet.cells
    .map((row) => Array.from(row, (cell) => `"${plainText(cell).replace(/"/g, '""')}"`).join(","))
    .join("\r\n");

const plainText = (cell: BookCell | undefined): string => cell?.error ?? String(cell?.value ?? "");

/** Texts that a cell holds, by their places; a text file does not say what numbers are, so these are left out. */
const textsIn = (sheet: BookSheet | undefined): readonly string[] =>
  (sheet?.cells ?? []).flatMap((row, r) =>
    Array.from(row, (cell, c) => [`${r}:${c}`, plainText(cell)] as const)
      .filter(([, text]) => /[^\d.\s]/.test(text))
      .map(([place, text]) => `${place} ${text}`),
  );

afterAll(closeHosts);

test("every text field of every kind comes to hold every hostile text", () => {
  expect(HOSTILE.length).toBeGreaterThan(150);
  expect(rowKinds.map(({ kind }) => kind)).toEqual(["meeting", "action-item", "goal", "member"]);
  expect(textColumns(kindNamed("meeting") ?? (rowKinds[0] as Kind)).length).toBeGreaterThan(15);
  const held = new Set(forms.map(({ kind, values }) => `${kind} ${JSON.stringify(Object.entries(values))}`));
  expect(held.size).toBe(forms.length);
});

describe.each(hosts)("in $name", (host) => {
  let told: Told;
  beforeAll(async () => {
    told = await tell(host, bookWith("New", sheetsOf("# Sheet1\n| hello |")), [begin, save, setup, summarize]);
  }, 120_000);

  test("all of it is taken", () => {
    expect(
      told.replies
        .flatMap(({ notices }) => notices)
        .filter(({ severity }) => severity === "error")
        .slice(0, 5),
    ).toEqual([]);
    expect(told.replies.map(({ type }) => type)).toEqual(["created", "saved", "saved", "summarized"]);
  });

  test("none of it is a formula", () => {
    expect(formulasIn(told.book)).toEqual([]);
  });

  test("all of it is read as it was typed", () => {
    expect(changed(told.read).slice(0, 12)).toEqual([]);
  });

  test("each tab saved as a text file and opened again holds the same texts, none of them a formula", () => {
    expect(told.book.sheets.length).toBeGreaterThan(4);
    for (const sheet of told.book.sheets) {
      const again = bookOfFile(new TextEncoder().encode(csvOf(sheet)), `${sheet.name}.csv`);
      expect(formulasIn(again)).toEqual([]);
      expect(textsIn(again.sheets[0])).toEqual(textsIn(sheet));
    }
  });

  test.each(hosts)("saved as a file and opened in $name, it is the same", async (next) => {
    const file = bookOfFile(bytesOfBook(told.book), "New.xlsx");
    expect(formulasIn(file)).toEqual([]);
    const again = await tell(next, file, []);
    expect(again.read).toEqual(told.read);
    expect(formulasIn(again.book)).toEqual([]);
  });
});
