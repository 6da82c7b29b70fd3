/** Drop-downs and rules as an .xlsx holds them. */
import { type Area, addressOfArea } from "../../core/workbook/address.ts";
import type { BookBounds, BookOperator, BookValidation } from "../hosts/book-rules.ts";
import { areasOf } from "./areas.ts";
import { type Element, elementsOf, escapeXml, textOf } from "./xml.ts";

const TYPES = {
  list: "list",
  date: "date",
  number: "decimal",
  share: "decimal",
  whole: "whole",
  time: "time",
  length: "textLength",
  formula: "custom",
  tick: "list",
} as const;

/** What stands for "any day" and "any number", which the format has no rule for. */
const ANY: Readonly<Record<string, BookBounds>> = {
  date: { operator: "greaterThanOrEqual", first: 1 },
  number: { operator: "between", first: -1e15, second: 1e15 },
  time: { operator: "between", first: 0, second: 1 },
};

const LONGEST_LIST = 255;

/** The element of all rules of a sheet; "" where there is none. A list too long for the format, or with commas in it, keeps only its help. */
export function validationsXml(rules: readonly BookValidation[]): string {
  const parts = rules.map(ruleXml).filter((xml) => xml !== "");
  return parts.length === 0 ? "" : `<dataValidations count="${parts.length}">${parts.join("")}</dataValidations>`;
}

function ruleXml(rule: BookValidation): string {
  const { area, help, strict, error } = rule;
  const asked = rule.type === "any" ? undefined : askedXml(rule);
  if (asked === undefined && help === "") return "";
  const shown = [
    ...(asked === undefined ? [] : [`showErrorMessage="1" errorStyle="${strict ? "stop" : "warning"}"`]),
    ...(help === "" ? [] : [`showInputMessage="1" prompt="${escapeXml(help.slice(0, 255))}"`]),
    ...(error === undefined ? [] : [`errorTitle="${escapeXml(error.title)}" error="${escapeXml(error.message)}"`]),
  ];
  const place = `allowBlank="1" ${shown.join(" ")} sqref="${addressOfArea(area)}"`;
  return `<dataValidation ${asked?.attributes ?? 'type="none"'} ${place}>${asked?.formulas ?? ""}</dataValidation>`;
}

interface Asked {
  readonly attributes: string;
  readonly formulas: string;
}

function askedXml(rule: BookValidation): Asked | undefined {
  if (rule.type === "any") return undefined;
  const type = `type="${TYPES[rule.type]}"`;
  if (rule.type === "list" || rule.type === "tick") {
    const list = rule.type === "tick" ? ["TRUE", "FALSE"] : rule.options;
    const typed = list.join(",");
    const fits = typed.length <= LONGEST_LIST && list.length > 0 && !list.some((option) => option.includes(","));
    if (rule.source === undefined && !fits) return undefined;
    const formula = rule.source === undefined ? `"${typed.replace(/"/g, '""')}"` : rule.source.slice(1);
    return { attributes: type, formulas: formulaXml(1, formula) };
  }
  if (rule.type === "formula") return { attributes: type, formulas: formulaXml(1, (rule.source ?? "=TRUE").slice(1)) };
  const share: BookBounds = { operator: "between", first: 0, second: 1 };
  const bounds = rule.type === "share" ? share : (rule.bounds ?? ANY[rule.type] ?? share);
  const formulas = [bounds.first, ...(bounds.second === undefined ? [] : [bounds.second])].map((bound, i) =>
    formulaXml(i + 1, String(bound).replace(/^=/, "")),
  );
  return { attributes: `${type} operator="${bounds.operator}"`, formulas: formulas.join("") };
}

const formulaXml = (n: number, formula: string): string => `<formula${n}>${escapeXml(formula)}</formula${n}>`;

/** The rules of a sheet's part; of kinds that are not known nothing is loaded. */
export const validationsIn = (xml: string): BookValidation[] =>
  elementsOf(xml, "dataValidation").flatMap((element) =>
    areasOf(element.attributes["sqref"] ?? "").map((area) => ruleIn(element, area)),
  );

function ruleIn({ attributes, inner }: Element, area: Area): BookValidation {
  const {
    prompt = "",
    showInputMessage,
    showErrorMessage,
    errorStyle = "stop",
    error = "",
    errorTitle = "",
  } = attributes;
  const warned = isOn(showErrorMessage) && (error !== "" || errorTitle !== "");
  return {
    area,
    ...kindIn(attributes, inner),
    help: isOn(showInputMessage) ? prompt : "",
    strict: isOn(showErrorMessage) && errorStyle === "stop",
    ...(warned ? { error: { title: errorTitle, message: error } } : {}),
  };
}

const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";

function kindIn(
  attributes: Element["attributes"],
  inner: string,
): Pick<BookValidation, "type" | "options" | "bounds" | "source"> {
  const first = textOf(inner, "formula1") ?? "";
  const type = Object.entries(TYPES).find(([, name]) => name === attributes["type"])?.[0];
  if (type === "list") {
    const typed = /^"([\s\S]*)"$/.exec(first)?.[1];
    if (typed === undefined) return { type: "list", options: [], source: `=${first}` };
    return {
      type: "list",
      options: typed
        .replace(/""/g, '"')
        .split(",")
        .map((option) => option.trim()),
    };
  }
  if (type === "formula") return { type: "formula", options: [], source: `=${first}` };
  if (type !== "date" && type !== "number" && type !== "whole" && type !== "time" && type !== "length") {
    return { type: "any", options: [] };
  }
  const operator = operatorIn(attributes["operator"]);
  const second = textOf(inner, "formula2");
  const two = second !== undefined && (operator === "between" || operator === "notBetween");
  const bounds: BookBounds = { operator, first: boundIn(first), ...(two ? { second: boundIn(second) } : {}) };
  if (type === "number" && operator === "between" && bounds.first === 0 && bounds.second === 1) {
    return { type: "share", options: [] };
  }
  return JSON.stringify(bounds) === JSON.stringify(ANY[type]) ? { type, options: [] } : { type, options: [], bounds };
}

const OPERATORS: readonly BookOperator[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
];

/** The operator of this name; `between` where there is none, as the format has it. */
export const operatorIn = (name: string | undefined): BookOperator =>
  OPERATORS.find((operator) => operator === name) ?? "between";

/** A number, or a formula with its `=`. */
export const boundIn = (formula: string): number | string =>
  /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(formula.trim()) ? Number(formula) : `=${formula}`;
