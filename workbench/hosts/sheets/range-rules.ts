/** Drop-downs and rules of a rectangle's cells. */
import type { Area } from "../../../core/workbook/address.ts";
import { ruleOf, type ValidationPort, validationAt } from "./data-validation.ts";
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
      rules.forEach((row, i) => {
        row.forEach((rule, j) => {
          const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
          putValidation(desk, { sheet, area: cell }, rule);
        });
      });
      return self();
    },
    clearDataValidations: () => put(null),
  };
}

/** Gives all cells of the rectangle one rule, or none; rules of other cells stay. */
function putValidation(desk: Desk, { sheet, area }: Place, rule: object | null): void {
  if (rule === undefined)
    throw new ServiceException("The parameters don't match the method signature for Range.setDataValidation.");
  checkMayWrite(desk, sheet, area);
  const parts = rule === null ? null : ruleOf(rule);
  sheet.validations = sheet.validations.flatMap((old) => rest(old.area, area).map((kept) => ({ ...old, area: kept })));
  if (parts !== null) sheet.validations.push({ ...parts, options: [...parts.options], area });
}

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
