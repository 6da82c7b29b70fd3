/** Drop-downs and rules of cells, as `SpreadsheetApp.newDataValidation()` builds them and `getDataValidations()` gives them back. */
import type { BookSheet } from "../book.ts";
import type { BookOperator, BookValidation } from "../book-rules.ts";
import { referenceTo, referred } from "../reference.ts";
import type { Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { enumeration, service } from "./mark.ts";
import { placeOf, rangePort } from "./range.ts";
import { instantOfSerial, serialOfInstant } from "./serial-date.ts";

export interface ValidationBuilderPort {
  readonly requireValueInList: (values: string[], showDropdown: boolean) => ValidationBuilderPort;
  readonly requireValueInRange: (
    range: GoogleAppsScript.Spreadsheet.Range,
    showDropdown: boolean,
  ) => ValidationBuilderPort;
  readonly requireCheckbox: () => ValidationBuilderPort;
  readonly requireDate: () => ValidationBuilderPort;
  readonly requireDateAfter: (date: GoogleAppsScript.Base.Date) => ValidationBuilderPort;
  readonly requireDateBefore: (date: GoogleAppsScript.Base.Date) => ValidationBuilderPort;
  readonly requireDateOnOrAfter: (date: GoogleAppsScript.Base.Date) => ValidationBuilderPort;
  readonly requireDateOnOrBefore: (date: GoogleAppsScript.Base.Date) => ValidationBuilderPort;
  readonly requireDateBetween: (
    start: GoogleAppsScript.Base.Date,
    end: GoogleAppsScript.Base.Date,
  ) => ValidationBuilderPort;
  readonly requireNumberBetween: (start: number, end: number) => ValidationBuilderPort;
  readonly requireNumberNotBetween: (start: number, end: number) => ValidationBuilderPort;
  readonly requireNumberEqualTo: (number: number) => ValidationBuilderPort;
  readonly requireNumberNotEqualTo: (number: number) => ValidationBuilderPort;
  readonly requireNumberGreaterThan: (number: number) => ValidationBuilderPort;
  readonly requireNumberGreaterThanOrEqualTo: (number: number) => ValidationBuilderPort;
  readonly requireNumberLessThan: (number: number) => ValidationBuilderPort;
  readonly requireNumberLessThanOrEqualTo: (number: number) => ValidationBuilderPort;
  readonly requireFormulaSatisfied: (formula: string) => ValidationBuilderPort;
  readonly setAllowInvalid: (allow: boolean) => ValidationBuilderPort;
  readonly setHelpText: (text: string) => ValidationBuilderPort;
  readonly build: () => ValidationPort;
}
export interface ValidationPort {
  readonly getAllowInvalid: () => boolean;
  readonly getHelpText: () => string | null;
  readonly getCriteriaType: () => GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  readonly getCriteriaValues: () => unknown[];
  readonly copy: () => ValidationBuilderPort;
}

type Assert<T extends U, U> = T;
export type ValidationIsReal = Assert<GoogleAppsScript.Spreadsheet.DataValidation, ValidationPort>;
export type ValidationBuilderIsReal = Assert<GoogleAppsScript.Spreadsheet.DataValidationBuilder, ValidationBuilderPort>;

/** A rule that stands in no cell yet. */
export type RuleParts = Omit<BookValidation, "area">;

/** `SpreadsheetApp.DataValidationCriteria`, as far as it is built: criteria about texts are not. */
export const VALIDATION_CRITERIA = enumeration([
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
  "CUSTOM_FORMULA",
  "DATE_IS_VALID_DATE",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_NOT_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_NOT_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
]);

type Criterion = keyof typeof VALIDATION_CRITERIA;

/** A list may offer this many choices. */
const MOST_OPTIONS = 500;

const rules = new WeakMap<object, RuleParts>();

/** What a built rule asks for; throws where the object is none (a builder that was not built, for one). */
export function ruleOf(rule: object): RuleParts {
  const parts = rules.get(rule);
  if (parts) return parts;
  throw new ServiceException("The parameters don't match the method signature for Range.setDataValidation.");
}

/** `SpreadsheetApp.newDataValidation()`. A new rule refuses other values until `setAllowInvalid(true)`. */
export const validationBuilder = (desk: Desk): ValidationBuilderPort => builderFrom(desk, null);

function builderFrom(desk: Desk, begun: RuleParts | null): ValidationBuilderPort {
  let parts = begun;
  let help = begun?.help ?? "";
  let strict = begun?.strict ?? true;
  const ask = (what: Pick<RuleParts, "type"> & Partial<RuleParts>): ValidationBuilderPort => {
    parts = { options: [], help, strict, ...what };
    return builder;
  };
  const builder: ValidationBuilderPort = service("DataValidationBuilder", {
    ...choices(desk, ask),
    ...days(desk, ask),
    ...numbers(ask),
    requireFormulaSatisfied: (formula: string) => ask({ type: "formula", source: checkedFormula(formula) }),
    setAllowInvalid: (allow: boolean) => {
      strict = !allow;
      return builder;
    },
    setHelpText: (text: string) => {
      help = text;
      return builder;
    },
    build: () => {
      if (parts === null) throw new ServiceException("A data validation rule needs a criterion.");
      return validationPort(desk, { ...parts, help, strict });
    },
  });
  return builder;
}

type Ask = (what: Pick<RuleParts, "type"> & Partial<RuleParts>) => ValidationBuilderPort;

const choices = (desk: Desk, ask: Ask) => ({
  requireValueInList: (values: string[]) => {
    if (values.length === 0 || values.length > MOST_OPTIONS)
      throw new ServiceException(`A list takes 1 to ${MOST_OPTIONS} items.`);
    return ask({ type: "list", options: [...values] });
  },
  requireValueInRange: (range: object) => {
    const place = placeOf(range);
    if (!desk.book.sheets.includes(place.sheet)) throw new ServiceException(`Sheet ${place.sheet.id} not found`);
    return ask({ type: "list", source: referenceTo(place) });
  },
  requireCheckbox: () => ask({ type: "tick" }),
});

function days(desk: Desk, ask: Ask) {
  const serial = (date: object): number => {
    if (!(date instanceof Date) || Number.isNaN(date.getTime()))
      throw new ServiceException("The parameters don't match the method signature: this takes a Date.");
    return serialOfInstant(date.getTime(), desk.zone);
  };
  const one = (operator: BookOperator) => (date: object) =>
    ask({ type: "date", bounds: { operator, first: serial(date) } });
  return {
    requireDate: () => ask({ type: "date" }),
    requireDateAfter: one("greaterThan"),
    requireDateBefore: one("lessThan"),
    requireDateOnOrAfter: one("greaterThanOrEqual"),
    requireDateOnOrBefore: one("lessThanOrEqual"),
    requireDateBetween: (start: object, end: object) =>
      ask({ type: "date", bounds: { operator: "between", first: serial(start), second: serial(end) } }),
  };
}

function numbers(ask: Ask) {
  const one = (operator: BookOperator) => (first: number) => ask({ type: "number", bounds: { operator, first } });
  return {
    requireNumberBetween: (first: number, second: number) =>
      first === 0 && second === 1
        ? ask({ type: "share" })
        : ask({ type: "number", bounds: { operator: "between", first, second } }),
    requireNumberNotBetween: (first: number, second: number) =>
      ask({ type: "number", bounds: { operator: "notBetween", first, second } }),
    requireNumberEqualTo: one("equal"),
    requireNumberNotEqualTo: one("notEqual"),
    requireNumberGreaterThan: one("greaterThan"),
    requireNumberGreaterThanOrEqualTo: one("greaterThanOrEqual"),
    requireNumberLessThan: one("lessThan"),
    requireNumberLessThanOrEqualTo: one("lessThanOrEqual"),
  };
}

/** A formula as a rule takes it. Throws where it has no `=` in front. */
export function checkedFormula(formula: string): string {
  if (typeof formula === "string" && /^=./s.test(formula)) return formula;
  throw new ServiceException(`Invalid formula: ${String(formula)}`);
}

function validationPort(desk: Desk, parts: RuleParts): ValidationPort {
  const [criterion, values] = criterionOf(desk, parts) ?? [];
  if (criterion === undefined) throw new ServiceException("This rule is of a kind that Google Sheets does not have.");
  const port: ValidationPort = service("DataValidation", {
    getAllowInvalid: () => !parts.strict,
    getHelpText: () => parts.help || null,
    getCriteriaType: () => VALIDATION_CRITERIA[criterion],
    getCriteriaValues: () => [...(values ?? [])],
    copy: () => builderFrom(desk, parts),
  });
  rules.set(port, parts);
  return port;
}

/** The rule of a cell, or null. Kinds that only Excel has (a text's length, a time of day) are not shown, as after an import. */
export function validationAt(desk: Desk, sheet: BookSheet, row: number, column: number): ValidationPort | null {
  const rule = sheet.validations.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return rule && criterionOf(desk, rule) ? validationPort(desk, rule) : null;
}

const NUMBER: Readonly<Record<BookOperator, Criterion>> = {
  between: "NUMBER_BETWEEN",
  notBetween: "NUMBER_NOT_BETWEEN",
  equal: "NUMBER_EQUAL_TO",
  notEqual: "NUMBER_NOT_EQUAL_TO",
  greaterThan: "NUMBER_GREATER_THAN",
  greaterThanOrEqual: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  lessThan: "NUMBER_LESS_THAN",
  lessThanOrEqual: "NUMBER_LESS_THAN_OR_EQUAL_TO",
};
const DATE: Readonly<Record<Exclude<BookOperator, "notEqual">, Criterion>> = {
  between: "DATE_BETWEEN",
  notBetween: "DATE_NOT_BETWEEN",
  equal: "DATE_EQUAL_TO",
  greaterThan: "DATE_AFTER",
  greaterThanOrEqual: "DATE_ON_OR_AFTER",
  lessThan: "DATE_BEFORE",
  lessThanOrEqual: "DATE_ON_OR_BEFORE",
};

function criterionOf(desk: Desk, rule: RuleParts): readonly [Criterion, readonly unknown[]] | undefined {
  const { bounds } = rule;
  const operands = bounds === undefined ? [] : [bounds.first, ...(bounds.second === undefined ? [] : [bounds.second])];
  switch (rule.type) {
    case "list":
      if (rule.source === undefined) return ["VALUE_IN_LIST", [[...rule.options], true]];
      return listRange(desk, rule.source);
    case "tick":
      return ["CHECKBOX", []];
    case "formula":
      return ["CUSTOM_FORMULA", [rule.source ?? ""]];
    case "share":
      return ["NUMBER_BETWEEN", [0, 1]];
    case "number":
    case "whole":
      return [NUMBER[bounds?.operator ?? "between"], bounds ? operands : [-1e15, 1e15]];
    case "date":
      if (bounds === undefined || bounds.operator === "notEqual") return ["DATE_IS_VALID_DATE", []];
      return [DATE[bounds.operator], operands.map((day) => dateOf(desk, day))];
    default:
      return undefined;
  }
}

const dateOf = (desk: Desk, bound: number | string): unknown =>
  typeof bound === "number" ? new Date(instantOfSerial(bound, desk.zone)) : bound;

function listRange(desk: Desk, source: string): readonly [Criterion, readonly unknown[]] | undefined {
  const found = referred(desk.book, source, null);
  return found && ["VALUE_IN_RANGE", [rangePort(desk, found.sheet, found.area), true]];
}
