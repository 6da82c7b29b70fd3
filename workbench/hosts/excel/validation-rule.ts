/** The rule of a drop-down or check, between the shape that office.js sends and what a workbook keeps. */
import type { BookBounds, BookOperator, BookValidation } from "../book-rules.ts";
import { invalidArgument, notBuilt } from "./refusal.ts";
import { typedDate } from "./typed-date.ts";
import type { World } from "./world.ts";

/** A list that is typed out may be this long. */
const MOST_LIST_CHARACTERS = 255;
const RULE = "DataValidation.rule";

type Fields = Readonly<Record<string, unknown>>;
type Part = Pick<BookValidation, "type" | "options" | "bounds" | "source">;

export const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? { ...value } : {});

const OPERATORS: Readonly<Record<string, BookOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** `GreaterThan` for `greaterThan`. */
export const operatorName = (operator: BookOperator): string =>
  Object.entries(OPERATORS).find(([, kept]) => kept === operator)?.[0] ?? "";

/** The operator that office.js names, or undefined. */
export const operatorNamed = (name: unknown): BookOperator | undefined =>
  typeof name === "string" && Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;

const TYPES = {
  wholeNumber: "whole",
  decimal: "number",
  date: "date",
  time: "time",
  textLength: "length",
} as const;

/** What a rule asks for. Throws InvalidArgument for what Excel does not take: no rule, two rules, a list above 255 characters. */
export function ruleOf(world: World, rule: unknown): Part {
  const [[name, asked] = ["", undefined], ...more] = Object.entries(fieldsOf(rule)).filter(([, part]) => part != null);
  if (more.length > 0) throw invalidArgument(RULE);
  if (name === "list") return listOf(fieldsOf(asked)["source"]);
  if (name === "custom") return { type: "formula", options: [], source: formulaOf(fieldsOf(asked)["formula"]) };
  if (!Object.hasOwn(TYPES, name)) throw invalidArgument(RULE);
  const type = TYPES[name as keyof typeof TYPES];
  const bounds = boundsOf(world, type, fieldsOf(asked));
  const isShare = type === "number" && bounds.operator === "between" && bounds.first === 0 && bounds.second === 1;
  return isShare ? { type: "share", options: [] } : { type, options: [], bounds };
}

function listOf(source: unknown): Part {
  if (typeof source === "object" && source !== null) throw notBuilt("DataValidation.rule with a list that is a range");
  if (typeof source !== "string" || source === "" || source.length > MOST_LIST_CHARACTERS) throw invalidArgument(RULE);
  if (source.startsWith("=")) return { type: "list", options: [], source };
  return { type: "list", options: source.split(",").map((option) => option.trim()) };
}

/** A formula as a rule takes it: with its `=`, 8,192 characters at most. */
export function formulaOf(formula: unknown): string {
  if (typeof formula !== "string" || !/^=./s.test(formula) || formula.length > 8192) throw invalidArgument(RULE);
  return formula;
}

function boundsOf(world: World, type: BookValidation["type"], asked: Fields): BookBounds {
  const operator = operatorNamed(asked["operator"]);
  if (operator === undefined) throw invalidArgument(RULE);
  const first = operandOf(world, type, asked["formula1"]);
  if (operator !== "between" && operator !== "notBetween") return { operator, first };
  return { operator, first, second: operandOf(world, type, asked["formula2"]) };
}

/** A number; days and times as text are read as if typed; a formula stays one. */
function operandOf(world: World, type: BookValidation["type"], operand: unknown): number | string {
  if (typeof operand === "number" && Number.isFinite(operand)) return operand;
  if (typeof operand !== "string" || operand === "") throw invalidArgument(RULE);
  if (operand.startsWith("=")) return operand;
  const read = type === "date" || type === "time" ? typedDate(operand, world.year)?.value : Number(operand);
  if (read === undefined || Number.isNaN(read)) throw invalidArgument(RULE);
  return read;
}

/** A cell's rule in the shape that office.js gives it to the add-in; bounds are numbers, days among them. */
export function wireRule({ type, options, bounds, source }: BookValidation): Fields {
  if (type === "any" || type === "tick") return {};
  if (type === "list") return { list: { inCellDropDown: true, source: source ?? options.join(",") } };
  if (type === "formula") return { custom: { formula: source ?? "" } };
  const given = bounds ?? (type === "share" ? { operator: "between", first: 0, second: 1 } : undefined);
  const compared = given && {
    formula1: given.first,
    ...(given.second === undefined ? {} : { formula2: given.second }),
    operator: operatorName(given.operator as BookOperator),
  };
  const kept = type === "share" ? "number" : type;
  const name = Object.entries(TYPES).find(([, known]) => known === kept)?.[0] ?? "";
  return { [name]: compared ?? { formula1: 0, operator: "GreaterThanOrEqualTo" } };
}
