/** Drop-downs, rules and highlights: they help and warn, they never refuse what someone types. */

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

/** A drop-down that warns about other text but takes it. A list too long for Excel, or with commas in it, is left out, and said. */
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
    if (fits) dataValidation.errorAlert = MILD;
    dataValidation.prompt = promptOf(write.help);
  };
}

/** Says that the text is none of the list, and takes it all the same; with no words of its own, Excel finds some in its language. */
const MILD = { showAlert: true, style: "Information", title: "", message: "" } as const;

/** A rule that warns where the cell is no date, number or share; the help says what to type. */
export function rule(write: WriteOf<"rule">): Queued["queue"] {
  return (sheets) => {
    const { dataValidation } = sheets.range(write.sheet, write.area);
    dataValidation.rule = ruleOf(write.type);
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: write.help.slice(0, LONGEST) };
    dataValidation.prompt = promptOf(write.help);
  };
}

function ruleOf(type: WriteOf<"rule">["type"]): Excel.DataValidationRule {
  switch (type) {
    case "day":
      return { date: { formula1: "1904-01-02", operator: "GreaterThan" } };
    case "number":
      return { decimal: { formula1: -1_000_000_000, formula2: 1_000_000_000, operator: "Between" } };
    case "share":
      return { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
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
