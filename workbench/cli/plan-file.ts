/** The plan of a conversion as a file: what was understood and what would be written, to be looked over, changed and given back. */
import * as z from "zod/mini";
import type { FieldMatch } from "../../core/convert/inspection.ts";
import type { FieldName, Inspection, Language, Notice, Reply } from "../../core/index.ts";
import { sayCode } from "../../core/words/say.ts";
import { fieldWords } from "../../core/words/ui.ts";
import { text, yesNo } from "./edited-file.ts";
import { noticeJson } from "./json.ts";

export const PLAN_VERSION = 1;

type Inspected = Extract<Reply, { readonly type: "inspected" }>;

/** What goes into a plan. */
export interface Planned {
  readonly file: string;
  /** Mark of the workbook's bytes. */
  readonly mark: string;
  readonly inspection: Inspection;
  readonly isOut: (sheet: string, cell: string | null) => boolean;
  readonly writes: Inspected["writes"];
  readonly updates: Inspected["updates"];
  readonly takes: (entry: string) => boolean;
  readonly proposals: Inspected["proposals"];
  readonly notices: readonly Notice[];
}

/** What one heading was understood as, and why. */
const fieldJson = (language: Language) => (field: FieldMatch) => ({
  cell: field.cell,
  label: field.label,
  field: field.field,
  means: nameOf(field.field, language),
  status: field.status,
  why: sayCode(field.reason.code, field.reason.facts, language),
  or: field.alternatives,
  samples: field.samples,
});

/** The plan as a value. What a person may change: `take`, `headerRows`, `field`; all else is there to be read. */
export function planJson(planned: Planned, language: Language) {
  return {
    "plt-plan": PLAN_VERSION,
    file: planned.file,
    mark: planned.mark,
    sheets: planned.inspection.sheets.map(({ sheet, regions }) => ({
      sheet,
      take: !planned.isOut(sheet, null),
      regions: regions.map((region) => ({
        range: region.range,
        take: !planned.isOut(sheet, firstCell(region.range)),
        layout: region.layout,
        headerRows: region.headerRows,
        entries: region.entries,
        fields: region.fields.map(fieldJson(language)),
      })),
    })),
    writes: planned.writes.map(({ sheet, isNew, hidden, rows, changes, headings, kept, examples }) => ({
      tab: sheet,
      isNew,
      hidden,
      addsRows: rows,
      changesCells: changes,
      headings,
      kept,
      rows: examples,
    })),
    updates: planned.updates.map((update) => ({
      take: planned.takes(update.entry) && update.outcome !== "kept",
      ...update,
    })),
    actions: planned.proposals.map(({ confirmed, ...proposal }) => ({ take: confirmed, ...proposal })),
    notices: planned.notices.map(noticeJson(language)),
  };
}

const nameOf = (field: FieldName | null, language: Language): string | null =>
  field === null ? null : fieldWords[language][field];

/** Example: `A4:G29` begins at `A4`. */
export const firstCell = (range: string): string => range.split(":")[0] ?? range;

const strings = z.array(text, { error: "list" });
const anything = z.optional(z.unknown());
const row = z.number({ error: "row" }).check(z.int({ error: "row" }), z.gte(1, { error: "row" }));

const field = z.strictObject(
  {
    cell: text,
    label: z.optional(text),
    field: z.nullable(z.string({ error: "field" })),
    means: anything,
    status: anything,
    why: anything,
    or: z.optional(strings),
    samples: z.optional(strings),
  },
  { error: "object" },
);

const region = z.strictObject(
  {
    range: text,
    take: z._default(yesNo, true),
    layout: anything,
    headerRows: z.optional(z.array(row, { error: "row" })),
    entries: anything,
    fields: z._default(z.array(field, { error: "list" }), []),
  },
  { error: "object" },
);

const sheet = z.strictObject(
  { sheet: text, take: z._default(yesNo, true), regions: z._default(z.array(region, { error: "list" }), []) },
  { error: "object" },
);

const update = z.looseObject({ entry: text, take: z._default(yesNo, false) }, { error: "object" });

const action = z.looseObject(
  { sheet: text, cell: text, quote: text, take: z._default(yesNo, false) },
  { error: "object" },
);

/** A plan that is given back: parts that are there to be read may be missing. */
export const planSchema = z.strictObject(
  {
    "plt-plan": z.literal(PLAN_VERSION, { error: "number" }),
    file: z.optional(text),
    mark: z.optional(text),
    sheets: z.array(sheet, { error: "list" }),
    writes: anything,
    updates: z._default(z.array(update, { error: "list" }), []),
    actions: z._default(z.array(action, { error: "list" }), []),
    notices: anything,
  },
  { error: "object" },
);

export type GivenPlan = z.infer<typeof planSchema>;
