/** Drop-downs, rules and highlights. Rules are for who types; what the add-in writes passes them in Excel. */

import { hostNotice } from "../core/words/host-notice.ts";
import type { Notice } from "../core/words/notice.ts";
import { addressOf } from "../core/workbook/address.ts";
import { markFormula } from "../core/workbook/mark-formula.ts";
import type { Write } from "../core/workbook/write.ts";
import { HIGHLIGHTS } from "./looks.ts";
import type { Sheets } from "./sheets.ts";
import type { Queued } from "./write.ts";

type WriteOf<T extends Write["do"]> = Extract<Write, { do: T }>;

/** Excel's limit for a list that is typed out, and for the help beside a cell. */
const LONGEST = 255;

/** A drop-down. A list too long for Excel, or with commas in it, is left out, and said. */
export function choices(write: WriteOf<"choices">, notices: Notice[]): Queued["queue"] {
  const source = write.options.join(",");
  const fits = source.length <= LONGEST && !write.options.some((option) => option.includes(","));
  if (!fits) {
    const cell = addressOf(write.area.row, write.area.column);
    notices.push(hostNotice("info", "host/choices-too-long", { sheet: write.sheet, cell }));
  }
  return (sheets) => {
    const { dataValidation } = sheets.range(write.sheet, write.area);
    if (fits) dataValidation.rule = { list: { inCellDropDown: true, source } };
    if (fits) dataValidation.errorAlert = alertOf(write.refusal);
    dataValidation.prompt = promptOf(write.help);
  };
}

/** Refuses with this sentence; without one it says that the text is none of the list, in Excel's own words, and takes it all the same. */
const alertOf = (refusal: string): Excel.DataValidationErrorAlert => ({
  showAlert: true,
  style: refusal === "" ? "Information" : "Stop",
  title: "",
  message: refusal,
});

/** The help beside a cell, and where the column asks for something its rule. */
export function rule(write: WriteOf<"rule">): Queued["queue"] {
  return (sheets) => {
    const { dataValidation } = sheets.range(write.sheet, write.area);
    if (write.type !== "any") {
      dataValidation.rule = ruleOf(write.type);
      dataValidation.errorAlert = alertOf(write.refusal);
    }
    dataValidation.prompt = promptOf(write.help);
  };
}

function ruleOf(type: Exclude<WriteOf<"rule">["type"], "any">): Excel.DataValidationRule {
  switch (type) {
    case "day":
      return { date: { formula1: "1904-01-02", operator: "GreaterThan" } };
    case "number":
      return { decimal: { formula1: -1_000_000_000, formula2: 1_000_000_000, operator: "Between" } };
    case "share":
      return { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    case "time":
      return { time: { formula1: "=0", formula2: "=0.99999", operator: "Between" } };
  }
}

const promptOf = (help: string): Excel.DataValidationPrompt => ({
  showPrompt: help !== "",
  message: help.slice(0, LONGEST),
  title: "",
});

/** A cell of the area is highlighted while this column of its row names its heading. */
export function mark(sheets: Sheets, { sheet, area, by }: WriteOf<"mark">): void {
  const { custom } = sheets.range(sheet, area).conditionalFormats.add("Custom");
  custom.format.font.color = HIGHLIGHTS.attention.color;
  custom.format.fill.color = HIGHLIGHTS.attention.fill;
  custom.rule.formula = `=${markFormula(area, by)}`;
}

/** Cells of the area that hold exactly this text are highlighted. */
export function highlight(sheets: Sheets, { sheet, area, text, style }: WriteOf<"highlight">): void {
  const { cellValue } = sheets.range(sheet, area).conditionalFormats.add("CellValue");
  cellValue.format.font.color = HIGHLIGHTS[style].color;
  cellValue.format.fill.color = HIGHLIGHTS[style].fill;
  cellValue.rule = { formula1: `="${text.replace(/"/g, '""')}"`, operator: "EqualTo" };
}
