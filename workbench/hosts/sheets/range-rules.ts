/** Drop-downs and rules of a rectangle's cells. */
import type { Area } from "../../../core/workbook/address.ts";
import { type RuleParts, ruleOf, type ValidationPort, validationAt } from "./data-validation.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { checkBlock, type Place } from "./range-values.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

export interface RulesPort<Self> {
  readonly getDataValidation: () => ValidationPort | null;
  readonly getDataValidations: () => (ValidationPort | null)[][];
  readonly setDataValidation: (rule: Rule) => Self;
  readonly setDataValidations: (rules: Rule[][]) => Self;
  readonly clearDataValidations: () => Self;
}

/** The members of a range that are about its rules; `self` is what chained calls answer. */
export function rulesPort<Self>(desk: Desk, place: Place, self: () => Self): RulesPort<Self> {
  const { sheet, area } = place;
  const at = (i: number, j: number): ValidationPort | null => validationAt(desk, sheet, area.row + i, area.column + j);
  const put = (rule: object | null): Self => {
    putValidation(desk, place, rule);
    return self();
  };
  return {
    getDataValidation: () => at(0, 0),
    getDataValidations: () =>
      Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (__, j) => at(i, j))),
    setDataValidation: put,
    setDataValidations: (rules: Rule[][]) => {
      checkBlock(area, rules);
      for (const { rule, part } of runsOf(rules, area)) putValidation(desk, { sheet, area: part }, rule);
      return self();
    },
    clearDataValidations: () => put(null),
  };
}

/** Cells one below the other that get the same rule, as rectangles. */
function runsOf(
  rules: readonly (readonly Rule[])[],
  area: Area,
): readonly { readonly rule: Rule; readonly part: Area }[] {
  const found: { readonly rule: Rule; readonly part: Area }[] = [];
  for (let j = 0; j < area.columns; j += 1) {
    for (let i = 0; i < area.rows; i += 1) {
      const rule = rules[i]?.[j] ?? null;
      const last = found[found.length - 1];
      const goesOn = i > 0 && last && isSame(last.rule, rule);
      const rows = goesOn ? last.part.rows + 1 : 1;
      if (goesOn) found.pop();
      found.push({ rule, part: { row: area.row + i + 1 - rows, column: area.column + j, rows, columns: 1 } });
    }
  }
  return found;
}

const isSame = (a: Rule, b: Rule): boolean => a === b || (a !== null && b !== null && sameParts(ruleOf(a), ruleOf(b)));

const sameParts = (a: RuleParts, b: RuleParts): boolean =>
  JSON.stringify({ ...a, area: null }) === JSON.stringify({ ...b, area: null });

/** Gives all cells of the rectangle one rule, or none; rules of other cells stay. */
function putValidation(desk: Desk, { sheet, area }: Place, rule: object | null): void {
  if (rule === undefined)
    throw new ServiceException("The parameters don't match the method signature for Range.setDataValidation.");
  checkMayWrite(desk, sheet, area);
  const parts = rule === null ? null : ruleOf(rule);
  sheet.validations = sheet.validations.flatMap((old) => rest(old.area, area).map((kept) => ({ ...old, area: kept })));
  if (parts === null) return;
  const joined = sheet.validations.filter((old) => isNext(old.area, area) && sameParts(old, parts));
  const all = [area, ...joined.map((old) => old.area)];
  const row = Math.min(...all.map((each) => each.row));
  const rows = all.reduce((sum, each) => sum + each.rows, 0);
  const at =
    joined.length === 0 ? sheet.validations.length : Math.min(...joined.map((old) => sheet.validations.indexOf(old)));
  sheet.validations = sheet.validations.filter((old) => !joined.includes(old));
  sheet.validations.splice(at, 0, { ...parts, options: [...parts.options], area: { ...area, row, rows } });
}

/** True for a rectangle of the same columns right above or below. */
const isNext = (a: Area, b: Area): boolean =>
  a.column === b.column && a.columns === b.columns && (a.row + a.rows === b.row || b.row + b.rows === a.row);

/** What is left of a rectangle when another is cut out of it: above, below, left and right. */
function rest(whole: Area, cut: Area): readonly Area[] {
  const top = Math.max(whole.row, cut.row);
  const bottom = Math.min(whole.row + whole.rows, cut.row + cut.rows);
  const left = Math.max(whole.column, cut.column);
  const right = Math.min(whole.column + whole.columns, cut.column + cut.columns);
  if (top >= bottom || left >= right) return [whole];
  const parts: Area[] = [
    { ...whole, rows: top - whole.row },
    { ...whole, row: bottom, rows: whole.row + whole.rows - bottom },
    { row: top, rows: bottom - top, column: whole.column, columns: left - whole.column },
    { row: top, rows: bottom - top, column: right, columns: whole.column + whole.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
