/** Drop-downs and rules of a range. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet, BookValidation } from "../book.ts";
import { type HostObject, method, plainObject, readable, settable } from "./host-object.ts";
import { contains, without } from "./range-place.ts";
import { apiNotFound, invalidArgument } from "./refusal.ts";
import { mayChange } from "./world.ts";

/** A list that is typed out may be this long; so may what is shown beside the cell. */
const MOST_CHARACTERS = 255;
const MOST_TITLE_CHARACTERS = 32;

export function dataValidationObject(sheet: BookSheet, area: Area): HostObject {
  const change = (to: (rule: BookValidation) => BookValidation): void => {
    mayChange(sheet, "DataValidation");
    const rule = to(ruleAt(sheet, area));
    sheet.validations = [...cut(sheet, area), rule];
  };
  return plainObject("DataValidation", {
    Type: readable("1.8", () => TYPE_NAMES[ruleAt(sheet, area).type]),
    Rule: settable(
      "1.8",
      () => ({}),
      (rule) => change((old) => ({ ...old, ...ruleOf(rule) })),
    ),
    ErrorAlert: settable(
      "1.8",
      () => ({ style: ruleAt(sheet, area).strict ? "Stop" : "Warning" }),
      (alert) => change((old) => ({ ...old, strict: styleOf(alert) === "Stop" })),
    ),
    Prompt: settable(
      "1.8",
      () => ({ showPrompt: ruleAt(sheet, area).help !== "", message: ruleAt(sheet, area).help, title: "" }),
      (prompt) => change((old) => ({ ...old, help: messageOf(prompt, "DataValidation.prompt") })),
    ),
    IgnoreBlanks: settable(
      "1.8",
      () => true,
      (ignore) => {
        if (ignore !== true) throw apiNotFound("DataValidation.ignoreBlanks false");
      },
    ),
    Clear: method("1.8", () => {
      mayChange(sheet, "DataValidation.clear");
      sheet.validations = cut(sheet, area);
      return null;
    }),
  });
}

const TYPE_NAMES = { any: "None", list: "List", date: "Date", number: "Decimal", share: "Decimal" } as const;

const ruleAt = (sheet: BookSheet, area: Area): BookValidation =>
  sheet.validations.find((rule) => contains(rule.area, area.row, area.column)) ?? {
    area,
    type: "any",
    options: [],
    help: "",
    strict: true,
  };

/** All rules without their parts in this area: a cell has one rule at most. */
const cut = (sheet: BookSheet, area: Area): BookValidation[] =>
  sheet.validations.flatMap((rule) => without(rule.area, area).map((rest) => ({ ...rule, area: rest })));

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? { ...value } : {});

function ruleOf(rule: unknown): Pick<BookValidation, "type" | "options"> {
  const { list, date, decimal } = fieldsOf(rule);
  if (list !== undefined) return { type: "list", options: optionsOf(fieldsOf(list)["source"]) };
  if (date !== undefined) {
    comparisonOf(date, (operand) => typeof operand === "string");
    return { type: "date", options: [] };
  }
  if (decimal === undefined) throw apiNotFound("DataValidation.rule");
  const bounds = comparisonOf(decimal, (operand) => typeof operand === "number" || typeof operand === "string");
  return {
    type: Number(bounds["formula1"]) === 0 && Number(bounds["formula2"]) === 1 ? "share" : "number",
    options: [],
  };
}

function optionsOf(source: unknown): string[] {
  if (typeof source !== "string" || source === "" || source.length > MOST_CHARACTERS) {
    throw invalidArgument("DataValidation.rule");
  }
  if (source.startsWith("=")) throw apiNotFound("DataValidation.rule with a formula");
  return source.split(",").map((option) => option.trim());
}

function comparisonOf(criteria: unknown, fits: (operand: unknown) => boolean): Fields {
  const bounds = fieldsOf(criteria);
  const two = bounds["operator"] === "Between";
  const one = bounds["operator"] === "GreaterThan" || bounds["operator"] === "GreaterThanOrEqualTo";
  if (!(two || one) || !fits(bounds["formula1"]) || (two && !fits(bounds["formula2"]))) {
    throw invalidArgument("DataValidation.rule");
  }
  return bounds;
}

function styleOf(alert: unknown): unknown {
  const { style } = fieldsOf(alert);
  messageOf(alert, "DataValidation.errorAlert");
  if (style !== "Stop" && style !== "Warning" && style !== "Information") {
    throw invalidArgument("DataValidation.errorAlert");
  }
  return style;
}

function messageOf(shown: unknown, location: string): string {
  const { message, title } = fieldsOf(shown);
  const fits = typeof message === "string" && message.length <= MOST_CHARACTERS;
  if (!fits || typeof title !== "string" || title.length > MOST_TITLE_CHARACTERS) throw invalidArgument(location);
  return message;
}
