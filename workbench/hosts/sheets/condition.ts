/** Conditions of highlight rules and of filters, between their names in Apps Script and what a workbook keeps. */
import type { BookCondition, BookHighlight, BookOperator } from "../book-rules.ts";
import { checkedFormula } from "./data-validation.ts";
import { ServiceException } from "./exception.ts";
import { enumeration } from "./mark.ts";

/** `SpreadsheetApp.BooleanCriteria`, as far as it is built: conditions about dates are not. */
export const CRITERIA = enumeration([
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "CUSTOM_FORMULA",
  "TEXT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "NUMBER_BETWEEN",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_NOT_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
]);

export type CriterionName = keyof typeof CRITERIA;

/** A text that the cell must equal, or a condition of another kind. */
export type Condition = Pick<BookHighlight, "text" | "when">;

const NUMBER: Readonly<Record<BookOperator, CriterionName>> = {
  between: "NUMBER_BETWEEN",
  notBetween: "NUMBER_NOT_BETWEEN",
  equal: "NUMBER_EQUAL_TO",
  notEqual: "NUMBER_NOT_EQUAL_TO",
  greaterThan: "NUMBER_GREATER_THAN",
  greaterThanOrEqual: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  lessThan: "NUMBER_LESS_THAN",
  lessThanOrEqual: "NUMBER_LESS_THAN_OR_EQUAL_TO",
};
const TEXT = {
  contains: "TEXT_CONTAINS",
  notContains: "TEXT_DOES_NOT_CONTAIN",
  beginsWith: "TEXT_STARTS_WITH",
  endsWith: "TEXT_ENDS_WITH",
} as const;

/** The `when…` members of a builder; `take` gets the condition and answers the builder. */
export function conditionMakers<B>(take: (condition: Condition) => B) {
  const when = (condition: BookCondition): B => take({ text: "", when: condition });
  const text = (how: keyof typeof TEXT) => (words: string) => when({ kind: "text", how, text: checkedText(words) });
  const one = (operator: BookOperator) => (first: number) => when({ kind: "cell", bounds: { operator, first } });
  const two = (operator: BookOperator) => (first: number, second: number) =>
    when({ kind: "cell", bounds: { operator, first, second } });
  return {
    whenCellEmpty: () => when({ kind: "blank" }),
    whenCellNotEmpty: () => when({ kind: "notBlank" }),
    whenFormulaSatisfied: (formula: string) => when({ kind: "formula", formula: checkedFormula(formula) }),
    whenTextEqualTo: (words: string) => take({ text: checkedText(words) }),
    whenTextContains: text("contains"),
    whenTextDoesNotContain: text("notContains"),
    whenTextStartsWith: text("beginsWith"),
    whenTextEndsWith: text("endsWith"),
    whenNumberEqualTo: one("equal"),
    whenNumberNotEqualTo: one("notEqual"),
    whenNumberGreaterThan: one("greaterThan"),
    whenNumberGreaterThanOrEqualTo: one("greaterThanOrEqual"),
    whenNumberLessThan: one("lessThan"),
    whenNumberLessThanOrEqualTo: one("lessThanOrEqual"),
    whenNumberBetween: two("between"),
    whenNumberNotBetween: two("notBetween"),
  };
}

function checkedText(text: string): string {
  if (typeof text === "string" && text !== "") return text;
  throw new ServiceException("The parameters don't match the method signature: a condition takes a text.");
}

/** What `getCriteriaType` and `getCriteriaValues` say of a condition. */
export function criterionOf({ text, when }: Condition): readonly [CriterionName, readonly unknown[]] {
  switch (when?.kind) {
    case undefined:
      return ["TEXT_EQUAL_TO", [text]];
    case "formula":
      return ["CUSTOM_FORMULA", [when.formula]];
    case "blank":
      return ["CELL_EMPTY", []];
    case "notBlank":
      return ["CELL_NOT_EMPTY", []];
    case "text":
      return [TEXT[when.how], [when.text]];
    case "cell": {
      const { operator, first, second } = when.bounds;
      return [NUMBER[operator], second === undefined ? [first] : [first, second]];
    }
  }
}
