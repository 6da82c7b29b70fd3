/** Highlight rules, as `SpreadsheetApp.newConditionalFormatRule()` builds them: cells that hold a text get colours. */
import type { BookHighlight, BookSheet } from "../book.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";
import { placeOf, type RangePort, rangePort } from "./range.ts";

export interface HighlightPort {
  readonly getRanges: () => RangePort[];
}
export interface HighlightBuilderPort {
  readonly whenTextEqualTo: (text: string) => HighlightBuilderPort;
  readonly setBackground: (color: string | null) => HighlightBuilderPort;
  readonly setFontColor: (color: string | null) => HighlightBuilderPort;
  readonly setRanges: (ranges: GoogleAppsScript.Spreadsheet.Range[]) => HighlightBuilderPort;
  readonly build: () => HighlightPort;
}

type Assert<T extends U, U> = T;
export type HighlightIsReal = Assert<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, HighlightPort>;
export type HighlightBuilderIsReal = Assert<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  HighlightBuilderPort
>;

interface Rule {
  readonly sheet: BookSheet;
  readonly highlights: readonly BookHighlight[];
}

const rules = new WeakMap<object, Rule>();

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function highlightBuilder(desk: Desk): HighlightBuilderPort {
  const parts: { text: string | null; fill: string; color: string; ranges: readonly object[] } = {
    text: null,
    fill: "",
    color: "",
    ranges: [],
  };
  const set = (change: Partial<typeof parts>): HighlightBuilderPort => {
    Object.assign(parts, change);
    return builder;
  };
  const builder: HighlightBuilderPort = service("ConditionalFormatRuleBuilder", {
    whenTextEqualTo: (text: string) => set({ text }),
    setBackground: (color: string | null) => set({ fill: color ?? "" }),
    setFontColor: (color: string | null) => set({ color: color ?? "" }),
    setRanges: (ranges: readonly object[]) => set({ ranges }),
    build: () => {
      const places = parts.ranges.map(placeOf);
      const first = places[0];
      if (parts.text === null || first === undefined)
        throw new ServiceException("A conditional format rule needs a condition and a range.");
      const { text, fill, color } = parts;
      return highlightPort(desk, {
        sheet: first.sheet,
        highlights: places.map(({ area }) => ({ area, text, fill, color })),
      });
    },
  });
  return builder;
}

function highlightPort(desk: Desk, rule: Rule): HighlightPort {
  const port = service("ConditionalFormatRule", {
    getRanges: () => rule.highlights.map(({ area }) => rangePort(desk, rule.sheet, area)),
  });
  rules.set(port, rule);
  return port;
}

/** `Sheet.getConditionalFormatRules()`: one rule for each highlight. */
export const highlightsOf = (desk: Desk, sheet: BookSheet): HighlightPort[] =>
  sheet.highlights.map((highlight) => highlightPort(desk, { sheet, highlights: [{ ...highlight }] }));

/** `Sheet.setConditionalFormatRules(rules)`: these in place of all that there were. */
export function putHighlights(desk: Desk, sheet: BookSheet, wanted: readonly object[]): void {
  checkMayWrite(desk, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  sheet.highlights = wanted.flatMap((port) => {
    const rule = rules.get(port);
    if (rule?.sheet !== sheet)
      throw new ServiceException("Conditional format rule cannot reference a different sheet.");
    return rule.highlights.map((highlight) => ({ ...highlight }));
  });
}
