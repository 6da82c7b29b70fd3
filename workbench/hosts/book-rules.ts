/** Rules of cells in a workbook in memory: what a value must be, and when a cell is highlighted. */
import type { Area } from "../../core/workbook/address.ts";

export type BookOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** Bounds are numbers (days and times as serial numbers), or formulas with their `=`. */
export interface BookBounds {
  operator: BookOperator;
  first: number | string;
  /** Only where there are two: `between` and `notBetween`. */
  second?: number | string;
}

export interface BookValidation {
  area: Area;
  /** `any` takes everything and only shows its help; a `share` is a number from 0 to 1, a `tick` is TRUE or FALSE. */
  type: "any" | "list" | "date" | "number" | "share" | "whole" | "time" | "length" | "formula" | "tick";
  options: string[];
  help: string;
  strict: boolean;
  /** Absent is every day, every number. */
  bounds?: BookBounds;
  /** The formula of a rule by formula; or the cells that a list takes its options from, such as `=$A$2:$A$9`. */
  source?: string;
  /** What a person is told about another value, where the rule has words of its own. */
  error?: { title: string; message: string };
}

/** When a cell is highlighted, other than by a text that it equals. */
export type BookCondition =
  | { kind: "formula"; formula: string }
  | { kind: "cell"; bounds: BookBounds }
  | { kind: "text"; how: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string }
  | { kind: "blank" | "notBlank" };

export interface BookHighlight {
  area: Area;
  /** The text that a cell must equal; "" where there is a condition of another kind. */
  text: string;
  fill: string;
  color: string;
  when?: BookCondition;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  /** Rules after this one are not looked at where it holds. */
  stop?: boolean;
}
