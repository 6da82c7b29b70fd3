/** A plan that was given back, as corrections of what is understood of the workbook. */
import type { Corrections, Inspection, Notice, Region, Reply, SheetInspection } from "../../core/index.ts";
import { type EditedFile, fieldCalled, noField } from "./edited-file.ts";
import type { Path } from "./located-json.ts";
import { firstCell, type GivenPlan } from "./plan-file.ts";

type GivenSheet = GivenPlan["sheets"][number];
type GivenRegion = GivenSheet["regions"][number];
type GivenField = GivenRegion["fields"][number];

/** What is understood of the workbook. */
export type Looked = Pick<Extract<Reply, { readonly type: "inspected" }>, "inspection" | "proposals">;

export interface PlanCorrections {
  readonly corrections: Corrections;
  readonly notices: readonly Notice[];
}

/** One part of the plan with the way to it, and what is understood in its place. */
interface At<T> {
  readonly given: T;
  readonly path: Path;
}

/**
 * What the plan says otherwise. Sheets and parts that it leaves out (`"take": false`, or taken out of the file) are left out. Header rows
 * come first: `look` answers what is understood with them, so that fields can be compared with the headings that are there then.
 */
export function correctionsIn(
  plan: EditedFile<GivenPlan>,
  base: Corrections,
  look: (corrections: Corrections) => Looked,
): PlanCorrections {
  const first = look(base);
  const understood = first.inspection;
  const notices: Notice[] = [];
  const headers = headersIn(plan, understood, notices);
  const withHeaders = { ...base, headers: [...base.headers, ...headers] };
  const now = headers.length === 0 ? understood : look(withHeaders).inspection;
  const fields = plan.value.sheets.flatMap((given, i) => {
    const sheet = now.sheets.find((each) => each.sheet === given.sheet);
    return sheet === undefined ? [] : fieldsIn(plan, { given, path: ["sheets", i] }, sheet, understood, notices);
  });
  const corrections: Corrections = {
    ...withHeaders,
    fields: [...base.fields, ...fields],
    leftOut: [...base.leftOut, ...leftOut(plan.value, now)],
    partsOut: [...(base.partsOut ?? []), ...partsOut(plan, understood, now, notices)],
    takenIn: takenIn(plan.value),
    actions: actionsIn(plan, first.proposals, notices),
  };
  return { corrections, notices };
}

function headersIn(plan: EditedFile<GivenPlan>, understood: Inspection, notices: Notice[]): Corrections["headers"] {
  return plan.value.sheets.flatMap((given, i): Corrections["headers"] => {
    const sheet = understood.sheets.find((each) => each.sheet === given.sheet);
    if (sheet === undefined) {
      notices.push(plan.wrong("plan/no-sheet", ["sheets", i, "sheet"], { name: given.sheet }));
      return [];
    }
    const changed = given.regions.some((region) => headerChanged(region, sheet));
    if (!changed || !given.take) return [];
    return given.regions.flatMap((region, j): Corrections["headers"] => {
      const path = ["sheets", i, "regions", j, "headerRows"];
      const [row] = region.headerRows ?? [];
      if (!region.take) return [];
      if (row !== undefined) return [{ sheet: given.sheet, row }];
      if (headerChanged(region, sheet)) notices.push(plan.wrong("plan/no-header", path, {}));
      return [];
    });
  });
}

const regionAt = (sheet: SheetInspection, range: string): Region | undefined =>
  sheet.regions.find((region) => firstCell(region.range) === firstCell(range));

function headerChanged({ range, headerRows, take }: GivenRegion, sheet: SheetInspection): boolean {
  const region = regionAt(sheet, range);
  return take && headerRows !== undefined && region !== undefined && region.headerRows.join() !== headerRows.join();
}

/** Fields of a region whose header was moved are compared with what the plan was made of: only what was changed by hand counts. */
function fieldsIn(
  plan: EditedFile<GivenPlan>,
  { given, path }: At<GivenSheet>,
  now: SheetInspection,
  understood: Inspection,
  notices: Notice[],
): Corrections["fields"] {
  if (!given.take) return [];
  const before = understood.sheets.find((each) => each.sheet === given.sheet);
  const here = now.regions.flatMap(({ fields }) => fields);
  const first = (before?.regions ?? []).flatMap(({ fields }) => fields);
  return given.regions.flatMap((region, i): Corrections["fields"] =>
    region.take
      ? region.fields.flatMap((field, j): Corrections["fields"] => {
          const at = { given: field, path: [...path, "regions", i, "fields", j] };
          return fieldIn(plan, at, given.sheet, { here, first }, notices);
        })
      : [],
  );
}

function fieldIn(
  plan: EditedFile<GivenPlan>,
  { given, path }: At<GivenField>,
  sheet: string,
  known: { readonly here: Region["fields"]; readonly first: Region["fields"] },
  notices: Notice[],
): Corrections["fields"] {
  const wanted = given.field === null ? null : fieldCalled(given.field);
  if (wanted === undefined) {
    notices.push(noField(given.field ?? "", [...path, "field"], plan.wrong));
    return [];
  }
  const isGiven = ({ cell, label }: Region["fields"][number]): boolean =>
    cell === given.cell && (given.label === undefined || label === given.label);
  const label = known.here.find(isGiven);
  if (label !== undefined) return label.field === wanted ? [] : [{ sheet, cell: given.cell, field: wanted }];
  const untouched = known.first.some((field) => isGiven(field) && field.field === wanted);
  if (untouched) return [];
  const other = known.here.find(({ cell }) => cell === given.cell);
  const facts = { name: given.cell, label: given.label ?? "", now: other?.label ?? "" };
  notices.push(plan.wrong(other ? "plan/other-label" : "plan/no-label", [...path, "cell"], facts));
  return [];
}

/** What the plan takes, whatever an earlier conversion left out. */
const takenIn = (plan: GivenPlan): NonNullable<Corrections["takenIn"]> =>
  plan.sheets
    .filter(({ take }) => take)
    .flatMap(({ sheet, regions }) => [
      { sheet, cell: null },
      ...regions.filter(({ take }) => take).map(({ range }) => ({ sheet, cell: firstCell(range) })),
    ]);

/** The actions in notes that the plan takes; one that the notes no longer hold is told. */
function actionsIn(
  plan: EditedFile<GivenPlan>,
  proposals: Looked["proposals"],
  notices: Notice[],
): NonNullable<Corrections["actions"]> {
  return plan.value.actions.flatMap(({ take, sheet, cell, quote }, i) => {
    if (!take) return [];
    const isThere = proposals.some((each) => each.sheet === sheet && each.cell === cell && each.quote === quote);
    if (!isThere) notices.push(plan.wrong("plan/no-action", ["actions", i, "quote"], { name: cell }));
    return [{ sheet, cell, quote }];
  });
}

/** Sheets that the plan does not take, and those that were taken out of it. */
function leftOut(plan: GivenPlan, now: Inspection): readonly string[] {
  const taken = new Set(plan.sheets.filter(({ take }) => take).map(({ sheet }) => sheet));
  return now.sheets.map(({ sheet }) => sheet).filter((sheet) => !taken.has(sheet));
}

/** Parts of taken sheets that the plan does not take. Where a header was moved the parts begin elsewhere, and those of the plan stand for them. */
function partsOut(
  plan: EditedFile<GivenPlan>,
  understood: Inspection,
  now: Inspection,
  notices: Notice[],
): NonNullable<Corrections["partsOut"]> {
  return plan.value.sheets.flatMap((given, i) => {
    const before = understood.sheets.find((each) => each.sheet === given.sheet);
    const after = now.sheets.find((each) => each.sheet === given.sheet);
    if (!given.take || before === undefined || after === undefined) return [];
    given.regions.forEach(({ range }, j) => {
      if (regionAt(before, range)) return;
      const path = ["sheets", i, "regions", j, "range"];
      notices.push(plan.wrong("plan/no-region", path, { name: firstCell(range) }));
    });
    const taken = new Set(given.regions.filter(({ take }) => take).map(({ range }) => firstCell(range)));
    const gone = before.regions.map(({ range }) => firstCell(range)).filter((cell) => !taken.has(cell));
    return gone.filter((cell) => regionAt(after, cell)).map((cell) => ({ sheet: given.sheet, cell }));
  });
}
