/** Small workbooks over all layouts: where the header is, how many entries there are, what the labels mean, what comes of it. */
import { inspect } from "../../../core/convert/inspect.ts";
import type { Corrections } from "../../../core/convert/inspection.ts";
import { plan } from "../../../core/convert/plan.ts";
import { say, sayCode } from "../../../core/words/say.ts";
import { type Book, readBooks } from "../../books/read-books.ts";

const AS_READ: Corrections = { fields: [], headers: [], leftOut: [] };
const FILES = ["rows.books", "forms.books", "pages.books", "grids.books", "others.books"];
const books = FILES.flatMap((file) => readBooks(file));

const named = (book: Book): readonly [string, Book] => [book.fact, book];

test("there are books of every layout", () => {
  const layouts = new Set(books.flatMap(({ regions }) => regions.map(({ layout }) => layout)));
  expect(books.length).toBeGreaterThanOrEqual(60);
  expect([...layouts].sort()).toEqual([
    "attendance",
    "blocks",
    "form",
    "nothing-of-ours",
    "rows",
    "running",
    "teacher-rows",
    "transposed",
    "week-grid",
  ]);
});

describe.each(books.map(named))("%s", (_fact, book) => {
  const inspection = inspect(book.snapshot, AS_READ);
  const draft = plan(book.snapshot, inspection, AS_READ);

  test("its regions", () => {
    const regions = inspection.sheets.flatMap(({ sheet, regions: found }) =>
      found.map(({ layout, range, headerRows, entries }) => ({ sheet, layout, range, headerRows, entries })),
    );
    expect(regions).toEqual(book.regions);
  });

  test("its fields", () => {
    const said = book.fields.map(({ sheet, cell }) => {
      const found = inspection.sheets.find((it) => it.sheet === sheet)?.regions.flatMap(({ fields }) => fields);
      return { sheet, cell, field: found?.find((it) => it.cell === cell)?.field };
    });
    expect(said).toEqual(book.fields);
  });

  test("its fields' reasons, each with a sentence in both languages", () => {
    const fields = inspection.sheets.flatMap(({ regions }) => regions).flatMap((region) => region.fields);
    for (const { reason } of fields) {
      expect(sayCode(reason.code, reason.facts, "en")).not.toContain("undefined");
      expect(sayCode(reason.code, reason.facts, "es")).not.toContain("undefined");
    }
  });

  test("its entries", () => {
    expect(draft.counts).toEqual(book.counts ?? {});
    for (const kind of new Set(book.drafts.map((it) => it.kind))) {
      const wanted = book.drafts.filter((it) => it.kind === kind).map(({ fields }) => fields);
      const found = draft.drafts.filter((it) => it.kind === kind && it.quote === undefined).map(({ fields }) => fields);
      expect(found.slice(0, wanted.length)).toMatchObject(wanted);
    }
  });

  test("the actions that its notes propose", () => {
    const found = draft.drafts.filter(({ quote }) => quote !== undefined);
    const said = found.map(({ source, fields: { action_item, owner, due_date } }) =>
      [`${source?.cell} ${action_item}`, owner, due_date].filter((part) => (part ?? null) !== null).join(" | "),
    );
    expect(said).toEqual(book.proposals);
  });

  test("its notices, each with a sentence in both languages", () => {
    const said = draft.notices.map(({ code, cell }) => (cell === "" ? code : `${code}@${cell}`));
    expect(said).toEqual(book.notices);
    for (const notice of draft.notices) {
      expect(say(notice, "en")).not.toContain("undefined");
      expect(say(notice, "es")).not.toContain("undefined");
    }
  });
});
