/** Whether what stands in a cell is what the cell's rule asks for. */
import type { BookCell } from "./book.ts";
import type { BookBounds, BookValidation } from "./book-rules.ts";

/**
 * True where a program would take the value without a word. Empty cells always fit. Rules whose bounds are formulas, and rules by formula,
 * are not calculated: what they would refuse is taken. Example: 3 does not fit `{ type: "share", … }`.
 */
export function fits(rule: BookValidation, cell: BookCell): boolean {
  if (cell.value === null && cell.formula === undefined && cell.error === undefined) return true;
  switch (rule.type) {
    case "any":
    case "formula":
      return true;
    case "list":
      return rule.source !== undefined || rule.options.includes(String(cell.value));
    case "tick":
      return typeof cell.value === "boolean";
    case "length":
      return within(String(cell.value).length, rule.bounds);
    case "share":
      return typeof cell.value === "number" && cell.value >= 0 && cell.value <= 1;
    case "whole":
      return typeof cell.value === "number" && Number.isInteger(cell.value) && within(cell.value, rule.bounds);
    case "date":
    case "time":
    case "number":
      return typeof cell.value === "number" && within(cell.value, rule.bounds);
  }
}

function within(value: number, bounds: BookBounds | undefined): boolean {
  if (bounds === undefined || typeof bounds.first === "string" || typeof bounds.second === "string") return true;
  const { operator, first, second = first } = bounds;
  switch (operator) {
    case "between":
      return value >= first && value <= second;
    case "notBetween":
      return value < first || value > second;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}
