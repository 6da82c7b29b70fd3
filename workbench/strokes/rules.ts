/** Drop-downs, rules and highlights. Rules are for who types in a spreadsheet program; what a command writes stands. */

import { hostNotice } from "../../core/words/host-notice.ts";
import { addressOf, addressOfArea } from "../../core/workbook/address.ts";
import { markFormula } from "../../core/workbook/mark-formula.ts";
import type { Write } from "../../core/workbook/write.ts";
import { done, type OpenBook } from "../excelize.ts";
import type { CellWriter } from "./cells.ts";
import { HIGHLIGHTS } from "./styles.ts";

type Choices = Extract<Write, { readonly do: "choices" }>;
type Rule = Extract<Write, { readonly do: "rule" }>;
type Mark = Extract<Write, { readonly do: "mark" }>;
type Highlight = Extract<Write, { readonly do: "highlight" }>;

/** The file format's own limit for a list that stands in the rule itself, and for its help. */
const LONGEST_LIST = 255;
const LONGEST_HELP = 255;

const asXml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const helped = (help: string): { readonly Prompt?: string; readonly ShowInputMessage: boolean } =>
  help === "" ? { ShowInputMessage: false } : { Prompt: help.slice(0, LONGEST_HELP), ShowInputMessage: true };

/** Refuses with this sentence; without one a program says in its own words that the text is none of the list, and takes it all the same. */
const alerted = (
  refusal: string,
): { readonly ErrorStyle: string; readonly Error?: string; readonly ShowErrorMessage: true } =>
  refusal === ""
    ? { ErrorStyle: "information", ShowErrorMessage: true }
    : { ErrorStyle: "stop", Error: refusal, ShowErrorMessage: true };

/** A drop-down. A list too long for the format, or with commas in it, is left out, and said. */
export function setChoices(writer: CellWriter, { sheet, area, options, help, refusal }: Choices): void {
  const list = options.join(",");
  if (list.length > LONGEST_LIST || options.some((option) => option.includes(","))) {
    const facts = { sheet, cell: addressOf(area.row, area.column) };
    writer.notices.push(hostNotice("info", "host/choices-too-long", facts));
    return;
  }
  const rule = {
    Sqref: addressOfArea(area),
    Type: "list",
    Formula1: `"${asXml(list).replace(/"/g, '""')}"`,
    AllowBlank: true,
    ...alerted(refusal),
    ...helped(help),
  };
  done(writer.book.AddDataValidation(sheet, rule), "choices");
}

const OPERANDS = {
  day: { Type: "date", Operator: "greaterThan", Formula1: "1" },
  number: { Type: "decimal", Operator: "between", Formula1: "-1000000000", Formula2: "1000000000" },
  share: { Type: "decimal", Operator: "between", Formula1: "0", Formula2: "100" },
  time: { Type: "time", Operator: "between", Formula1: "0", Formula2: "0.99999" },
  any: { Type: "none" },
} as const;

/** The help beside a cell, and where the column asks for something its rule. */
export function setRule(writer: CellWriter, { sheet, area, type, help, refusal }: Rule): void {
  const rule = {
    Sqref: addressOfArea(area),
    ...OPERANDS[type],
    AllowBlank: true,
    ...(type === "any" ? {} : alerted(refusal)),
    ...helped(help),
  };
  done(writer.book.AddDataValidation(sheet, rule), "rule");
}

/** A cell of the area is highlighted while this column of its row names its heading. */
export function setMark({ book }: { readonly book: OpenBook }, { sheet, area, by }: Mark): void {
  const format = done(book.NewConditionalStyle(HIGHLIGHTS.attention), "mark").style;
  const rule = { Type: "formula", Criteria: markFormula(area, by), Format: format };
  done(book.SetConditionalFormat(sheet, addressOfArea(area), [rule]), "mark");
}

/** Cells of the area that hold exactly this text are highlighted. */
export function setHighlight({ book }: { readonly book: OpenBook }, { sheet, area, text, style }: Highlight): void {
  const format = done(book.NewConditionalStyle(HIGHLIGHTS[style]), "highlight").style;
  const rule = { Type: "cell", Criteria: "==", Format: format, Value: `"${text.replace(/"/g, '""')}"` };
  done(book.SetConditionalFormat(sheet, addressOfArea(area), [rule]), "highlight");
}
