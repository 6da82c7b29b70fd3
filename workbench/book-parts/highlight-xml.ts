/** Highlight rules as an .xlsx holds them: the rule at its sheet, its looks among the workbook's styles. */
import { addressOf, addressOfArea } from "../../core/workbook/address.ts";
import type { BookCondition, BookHighlight } from "../hosts/book-rules.ts";
import { areasOf } from "./areas.ts";
import { boundIn, operatorIn } from "./validation-xml.ts";
import { type Element, elementsOf, escapeXml, textOf } from "./xml.ts";

/** The elements of all rules of a sheet; `looks` gets their looks and keeps those that are there already. */
export function highlightsXml(rules: readonly BookHighlight[], looks: string[]): string {
  return rules
    .map((rule, i) => {
      const look = lookXml(rule);
      if (!looks.includes(look)) looks.push(look);
      const { attributes, formulas } = conditionXml(rule);
      const inner = formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join("");
      const stop = rule.stop === true ? ' stopIfTrue="1"' : "";
      const head = `${attributes} dxfId="${looks.indexOf(look)}" priority="${i + 1}"${stop}`;
      return `<conditionalFormatting sqref="${addressOfArea(rule.area)}"><cfRule ${head}>${inner}</cfRule></conditionalFormatting>`;
    })
    .join("");
}

function lookXml({ fill, color, bold, italic, underline, strike }: BookHighlight): string {
  const font = [
    ...(bold === true ? ["<b/>"] : []),
    ...(italic === true ? ["<i/>"] : []),
    ...(strike === true ? ["<strike/>"] : []),
    ...(color === "" ? [] : [`<color rgb="${rgbOf(color)}"/>`]),
    ...(underline === true ? ["<u/>"] : []),
  ].join("");
  const filled = fill === "" ? "" : `<fill><patternFill><bgColor rgb="${rgbOf(fill)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${filled}</dxf>`;
}

const rgbOf = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

interface Condition {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function conditionXml({ area, text, when }: BookHighlight): Condition {
  const cell = addressOf(area.row, area.column);
  switch (when?.kind) {
    case undefined:
      return { attributes: 'type="cellIs" operator="equal"', formulas: [quoted(text)] };
    case "formula":
      return { attributes: 'type="expression"', formulas: [when.formula.slice(1)] };
    case "cell": {
      const { operator, first, second } = when.bounds;
      const bounds = [first, ...(second === undefined ? [] : [second])].map((bound) => String(bound).replace(/^=/, ""));
      return { attributes: `type="cellIs" operator="${operator}"`, formulas: bounds };
    }
    case "blank":
      return { attributes: 'type="containsBlanks"', formulas: [`LEN(TRIM(${cell}))=0`] };
    case "notBlank":
      return { attributes: 'type="notContainsBlanks"', formulas: [`LEN(TRIM(${cell}))>0`] };
    case "text":
      return textXml(when.how, when.text, cell);
  }
}

type How = Extract<BookCondition, { kind: "text" }>["how"];

const TEXT_TYPES: Readonly<Record<How, string>> = {
  contains: "containsText",
  notContains: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

function textXml(how: How, text: string, cell: string): Condition {
  const search = `SEARCH(${quoted(text)},${cell})`;
  const formula = {
    contains: `NOT(ISERROR(${search}))`,
    notContains: `ISERROR(${search})`,
    beginsWith: `LEFT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
    endsWith: `RIGHT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
  }[how];
  const operator = how === "notContains" ? "notContains" : TEXT_TYPES[how];
  const attributes = `type="${TEXT_TYPES[how]}" operator="${operator}" text="${escapeXml(text)}"`;
  return { attributes, formulas: [formula] };
}

/** The rules of a sheet's part, with their looks; kinds that are not known (scales, bars, icons) are not loaded. */
export function highlightsIn(xml: string, styles: string): BookHighlight[] {
  const looks = elementsOf(/<(?:\w+:)?dxfs[\s\S]*?<\/(?:\w+:)?dxfs>/.exec(styles)?.[0] ?? "", "dxf");
  return elementsOf(xml, "conditionalFormatting")
    .flatMap(({ attributes, inner }) =>
      elementsOf(inner, "cfRule").flatMap((rule) => {
        const condition = conditionIn(rule);
        const look = looks[Number(rule.attributes["dxfId"] ?? -1)];
        if (!condition || !look) return [];
        const stop = rule.attributes["stopIfTrue"] === "1" ? { stop: true } : {};
        return areasOf(attributes["sqref"] ?? "").map((area) => ({
          priority: Number(rule.attributes["priority"] ?? 0),
          highlight: { area, ...condition, ...lookIn(look.inner), ...stop },
        }));
      }),
    )
    .sort((a, b) => a.priority - b.priority)
    .map(({ highlight }) => highlight);
}

function lookIn(xml: string): Omit<BookHighlight, "area" | "text" | "when"> {
  const font = elementsOf(xml, "font")[0]?.inner ?? "";
  const has = (tag: string): boolean =>
    new RegExp(`<(?:\\w+:)?${tag}(?:\\s*/>|\\s+val="(?:1|true|single)")`).test(font);
  const filled = elementsOf(xml, "fill")[0]?.inner ?? "";
  return {
    fill: colorIn(filled, "bgColor") || colorIn(filled, "fgColor"),
    color: colorIn(font, "color"),
    ...(has("b") ? { bold: true } : {}),
    ...(has("i") ? { italic: true } : {}),
    ...(has("u") ? { underline: true } : {}),
    ...(has("strike") ? { strike: true } : {}),
  };
}

function colorIn(xml: string, name: string): string {
  const rgb = elementsOf(xml, name)[0]?.attributes["rgb"] ?? "";
  return /^[0-9A-Fa-f]{6,8}$/.test(rgb) ? `#${rgb.slice(-6)}` : "";
}

function conditionIn({ attributes, inner }: Element): Pick<BookHighlight, "text" | "when"> | undefined {
  const formulas = elementsOf(inner, "formula").map((element) => textOf(`<x>${element.inner}</x>`, "x") ?? "");
  const [first = "", second] = formulas;
  const how = Object.entries(TEXT_TYPES).find(([, type]) => type === attributes["type"])?.[0] as How | undefined;
  if (how) return { text: "", when: { kind: "text", how, text: attributes["text"] ?? "" } };
  switch (attributes["type"]) {
    case "expression":
      return { text: "", when: { kind: "formula", formula: `=${first}` } };
    case "containsBlanks":
      return { text: "", when: { kind: "blank" } };
    case "notContainsBlanks":
      return { text: "", when: { kind: "notBlank" } };
    case "cellIs": {
      const operator = operatorIn(attributes["operator"]);
      const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
      if (text !== undefined && operator === "equal") return { text: text.replace(/""/g, '"') };
      const bounds = { operator, first: boundIn(first), ...(second === undefined ? {} : { second: boundIn(second) }) };
      return { text: "", when: { kind: "cell", bounds } };
    }
    default:
      return undefined;
  }
}
