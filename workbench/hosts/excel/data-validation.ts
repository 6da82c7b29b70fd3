/** Drop-downs and rules of a range. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import type { BookValidation } from "../book-rules.ts";
import { fits } from "../fits.ts";
import { cellAt } from "./cells.ts";
import { type HostObject, type Members, method, plainObject, readable, settable } from "./host-object.ts";
import { rangeAreasObject } from "./merges.ts";
import { contains, isWithin, overlaps, sharedArea, without } from "./range-place.ts";
import { invalidArgument, itemNotFound, notBuilt } from "./refusal.ts";
import { fieldsOf, ruleOf, wireRule } from "./validation-rule.ts";
import { mayChange, type World } from "./world.ts";

/** What is shown beside the cell may be this long. */
const MOST_CHARACTERS = 255;
const MOST_TITLE_CHARACTERS = 32;

export function dataValidationObject(world: World, sheet: BookSheet, area: Area): HostObject {
  const change = (to: (rule: BookValidation) => BookValidation): void => {
    mayChange(sheet, "DataValidation");
    const rule = to(ruleAt(sheet, area));
    sheet.validations = [...cut(sheet, area), { ...rule, area }];
  };
  return plainObject("DataValidation", {
    Type: readable("1.8", () => typeOf(sheet, area)),
    Rule: settable(
      "1.8",
      () => wireRule(ruleAt(sheet, area)),
      (rule) =>
        change(({ type: _, options: __, bounds: ___, source: ____, ...old }) => ({ ...old, ...ruleOf(world, rule) })),
    ),
    ErrorAlert: settable(
      "1.8",
      () => wireAlert(ruleAt(sheet, area)),
      (alert) => change(({ error: _, ...old }) => ({ ...old, ...alertOf(alert) })),
    ),
    Prompt: settable(
      "1.8",
      () => ({ showPrompt: ruleAt(sheet, area).help !== "", message: ruleAt(sheet, area).help, title: "" }),
      (prompt) => change((old) => ({ ...old, help: wordsOf(prompt, "DataValidation.prompt").message })),
    ),
    IgnoreBlanks: settable(
      "1.8",
      () => true,
      (ignore) => {
        if (ignore !== true) throw notBuilt("DataValidation.ignoreBlanks false");
      },
    ),
    ...validMembers(world, sheet, area),
    Clear: method("1.8", () => {
      mayChange(sheet, "DataValidation.clear");
      sheet.validations = cut(sheet, area);
      return null;
    }),
  });
}

/** Cells that hold what their rule does not take: typed over a warning, or written by a script, whom no rule stops. */
function validMembers(world: World, sheet: BookSheet, area: Area): Members {
  const invalid = (): readonly Area[] =>
    sheet.validations.flatMap((rule) => {
      const part = sharedArea(rule.area, area);
      return part ? cellsOf(part, sheet).filter(({ row, column }) => !fitsAt(sheet, rule, row, column)) : [];
    });
  return {
    Valid: readable("1.8", () =>
      invalid().length === 0 ? true : invalid().length === area.rows * area.columns ? false : null,
    ),
    GetInvalidCells: method("1.9", () => {
      if (invalid().length === 0) throw itemNotFound("DataValidation.getInvalidCells");
      return rangeAreasObject(world, sheet, invalid());
    }),
    GetInvalidCellsOrNullObject: method("1.9", () =>
      invalid().length === 0 ? null : rangeAreasObject(world, sheet, invalid()),
    ),
  };
}

const fitsAt = (sheet: BookSheet, rule: BookValidation, row: number, column: number): boolean =>
  fits(rule, cellAt(sheet, row, column) ?? { value: null });

/** The cells of an area one by one, as far as anything stands there. */
const cellsOf = (area: Area, sheet: BookSheet): readonly Area[] =>
  sheet.cells.slice(area.row, area.row + area.rows).flatMap((line, i) =>
    line.slice(area.column, area.column + area.columns).map((_, j) => ({
      row: area.row + i,
      column: area.column + j,
      rows: 1,
      columns: 1,
    })),
  );

const TYPE_NAMES = {
  any: "None",
  list: "List",
  date: "Date",
  number: "Decimal",
  share: "Decimal",
  whole: "WholeNumber",
  time: "Time",
  length: "TextLength",
  formula: "Custom",
  tick: "None",
} as const;

/** The type that all cells of the range share; `MixedCriteria` where they have several rules, `Inconsistent` where some have none. */
function typeOf(sheet: BookSheet, area: Area): string {
  const touching = sheet.validations.filter((rule) => overlaps(rule.area, area));
  const [first] = touching;
  if (first === undefined) return "None";
  if (touching.length > 1) return "MixedCriteria";
  return isWithin(area, first.area) ? TYPE_NAMES[first.type] : "Inconsistent";
}

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

const wireAlert = ({ strict, error }: BookValidation): Readonly<Record<string, unknown>> => ({
  showAlert: true,
  style: strict ? "Stop" : "Warning",
  title: error?.title ?? "",
  message: error?.message ?? "",
});

function alertOf(alert: unknown): Pick<BookValidation, "strict" | "error"> {
  const { style, showAlert } = fieldsOf(alert);
  const words = wordsOf(alert, "DataValidation.errorAlert");
  if (style !== "Stop" && style !== "Warning" && style !== "Information") {
    throw invalidArgument("DataValidation.errorAlert");
  }
  const strict = style === "Stop" && showAlert !== false;
  return words.message === "" && words.title === "" ? { strict } : { strict, error: words };
}

function wordsOf(shown: unknown, location: string): { readonly title: string; readonly message: string } {
  const { message, title } = fieldsOf(shown);
  const fits = typeof message === "string" && message.length <= MOST_CHARACTERS;
  if (!fits || typeof title !== "string" || title.length > MOST_TITLE_CHARACTERS) throw invalidArgument(location);
  return { title, message };
}
