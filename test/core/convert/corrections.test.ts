/** What a person decides otherwise holds: another header row, another field, a sheet left out, an inspection given back. */
import { inspect } from "../../../core/convert/inspect.ts";
import type { Corrections, Inspection } from "../../../core/convert/inspection.ts";
import { plan } from "../../../core/convert/plan.ts";
import { bookOf } from "../../books/book-text.ts";

const AS_READ: Corrections = { fields: [], headers: [], leftOut: [] };

const book = bookOf(`
# Notes
| Date | Attendees | Thoughts | Next steps |
| 9/10/25 | Ana, Ben | Set norms | Bring data |
| 9/17/25 | Ana | Saw data | Write CFA |
# Old
| Date | Attendees | Notes |
| 9/11/24 | Ana, Ben | old norms |
`);

const fieldAt = (inspection: Inspection, sheet: string, cell: string): string | null | undefined =>
  inspection.sheets
    .find((it) => it.sheet === sheet)
    ?.regions.flatMap(({ fields }) => fields)
    .find((field) => field.cell === cell)?.field;

test("a field that a person chose is taken, sure, with that reason", () => {
  const corrections: Corrections = { ...AS_READ, fields: [{ sheet: "Notes", cell: "C1", field: "reflection" }] };
  const field = inspect(book, corrections).sheets[0]?.regions[0]?.fields.find(({ cell }) => cell === "C1");
  expect(field).toMatchObject({ field: "reflection", status: "sure", reason: { code: "reason/chosen" } });
  expect(plan(book, inspect(book, corrections), corrections).drafts[0]?.fields.reflection).toBe("Set norms");
});

test("a field that a person took away is kept under the team's own heading", () => {
  const corrections: Corrections = { ...AS_READ, fields: [{ sheet: "Notes", cell: "$D$1", field: null }] };
  const inspection = inspect(book, corrections);
  expect(fieldAt(inspection, "Notes", "D1")).toBeNull();
  expect(plan(book, inspection, corrections).drafts[0]?.other).toMatchObject({ "Next steps": "Bring data" });
});

test("a sheet that was left out becomes nothing", () => {
  const corrections: Corrections = { ...AS_READ, leftOut: ["old"] };
  const { counts } = plan(book, inspect(book, corrections), corrections);
  expect(counts["meeting"]).toBe(2);
});

test("a header row that a person named is the header, whatever the sheet looked like", () => {
  const bus = bookOf(`
# Bus
| Our buses | > | > |
| When | Driver | Route |
| 9/10/25 | Kim | North |
| 9/17/25 | Ray | South |
`);
  expect(inspect(bus, AS_READ).sheets[0]?.regions[0]?.layout).toBe("nothing-of-ours");
  const corrections: Corrections = { ...AS_READ, headers: [{ sheet: "Bus", row: 2 }] };
  const region = inspect(bus, corrections).sheets[0]?.regions[0];
  expect(region).toMatchObject({ layout: "rows", headerRows: [2], entries: 2 });
});

test("an inspection that was edited and given back holds", () => {
  const inspection = inspect(book, AS_READ);
  const edited: Inspection = {
    ...inspection,
    sheets: inspection.sheets
      .filter(({ sheet }) => sheet === "Notes")
      .map((sheet) => ({
        ...sheet,
        regions: sheet.regions.map((region) => ({
          ...region,
          fields: region.fields.map((field) =>
            field.cell === "D1" ? { ...field, field: "decision" as const } : field,
          ),
        })),
      })),
  };
  const { drafts, counts } = plan(book, edited, AS_READ);
  expect(counts["meeting"]).toBe(2);
  expect(drafts[0]?.fields).toMatchObject({ decision: "Bring data" });
});
