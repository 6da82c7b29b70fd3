/** Highlight rules, as `SpreadsheetApp.newConditionalFormatRule()` builds them: cells that meet a condition get colours. */
import type { BookSheet } from "../book.ts";
import type { BookHighlight } from "../book-rules.ts";
import { type Condition, CRITERIA, type CriterionName, conditionMakers, criterionOf } from "./condition.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";
import { placeOf, type RangePort, rangePort } from "./range.ts";

export interface ConditionPort {
  readonly getCriteriaType: () => GoogleAppsScript.Spreadsheet.BooleanCriteria;
  readonly getCriteriaValues: () => unknown[];
  readonly getBackground: () => string | null;
  readonly getFontColor: () => string | null;
  readonly getBold: () => boolean | null;
  readonly getItalic: () => boolean | null;
  readonly getUnderline: () => boolean | null;
  readonly getStrikethrough: () => boolean | null;
}
export interface HighlightPort {
  readonly getRanges: () => RangePort[];
  readonly getBooleanCondition: () => ConditionPort | null;
  readonly copy: () => HighlightBuilderPort;
}
type Whens = {
  readonly [K in "whenCellEmpty" | "whenCellNotEmpty"]: () => HighlightBuilderPort;
} & {
  readonly [K in
    | "whenFormulaSatisfied"
    | "whenTextEqualTo"
    | "whenTextContains"
    | "whenTextDoesNotContain"
    | "whenTextStartsWith"
    | "whenTextEndsWith"]: (text: string) => HighlightBuilderPort;
} & {
  readonly [K in
    | "whenNumberEqualTo"
    | "whenNumberNotEqualTo"
    | "whenNumberGreaterThan"
    | "whenNumberGreaterThanOrEqualTo"
    | "whenNumberLessThan"
    | "whenNumberLessThanOrEqualTo"]: (number: number) => HighlightBuilderPort;
} & {
  readonly [K in "whenNumberBetween" | "whenNumberNotBetween"]: (start: number, end: number) => HighlightBuilderPort;
};
export interface HighlightBuilderPort extends Whens {
  readonly setBackground: (color: string | null) => HighlightBuilderPort;
  readonly setFontColor: (color: string | null) => HighlightBuilderPort;
  readonly setBold: (bold: boolean | null) => HighlightBuilderPort;
  readonly setItalic: (italic: boolean | null) => HighlightBuilderPort;
  readonly setUnderline: (underline: boolean | null) => HighlightBuilderPort;
  readonly setStrikethrough: (strike: boolean | null) => HighlightBuilderPort;
  readonly setRanges: (ranges: GoogleAppsScript.Spreadsheet.Range[]) => HighlightBuilderPort;
  readonly build: () => HighlightPort;
}

type Assert<T extends U, U> = T;
export type ConditionIsReal = Assert<GoogleAppsScript.Spreadsheet.BooleanCondition, ConditionPort>;
export type HighlightIsReal = Assert<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, HighlightPort>;
export type HighlightBuilderIsReal = Assert<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  HighlightBuilderPort
>;

/** `SpreadsheetApp.BooleanCriteria`. */
export const BOOLEAN_CRITERIA = CRITERIA;

interface Rule {
  readonly sheet: BookSheet;
  readonly highlights: readonly BookHighlight[];
}

const rules = new WeakMap<object, Rule>();

interface Parts extends Omit<BookHighlight, "area" | "text" | "when"> {
  readonly condition: Condition | null;
  readonly ranges: readonly object[];
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export const highlightBuilder = (desk: Desk): HighlightBuilderPort =>
  builderFrom(desk, { condition: null, fill: "", color: "", ranges: [] });

function builderFrom(desk: Desk, begun: Parts): HighlightBuilderPort {
  let parts = begun;
  const set = (change: Partial<Parts>): HighlightBuilderPort => {
    parts = { ...parts, ...change };
    return builder;
  };
  const builder: HighlightBuilderPort = service("ConditionalFormatRuleBuilder", {
    ...conditionMakers((condition) => set({ condition })),
    setBackground: (color: string | null) => set({ fill: color ?? "" }),
    setFontColor: (color: string | null) => set({ color: color ?? "" }),
    setBold: (bold: boolean | null) => set({ bold: bold ?? false }),
    setItalic: (italic: boolean | null) => set({ italic: italic ?? false }),
    setUnderline: (underline: boolean | null) => set({ underline: underline ?? false }),
    setStrikethrough: (strike: boolean | null) => set({ strike: strike ?? false }),
    setRanges: (ranges: readonly object[]) => set({ ranges }),
    build: () => built(desk, parts),
  });
  return builder;
}

function built(desk: Desk, { condition, ranges, ...looks }: Parts): HighlightPort {
  const places = ranges.map(placeOf);
  const first = places[0];
  if (condition === null || first === undefined)
    throw new ServiceException("A conditional format rule needs a condition and a range.");
  const dressed = Object.values(looks).some((look) => look !== "" && look !== false);
  if (!dressed) throw new ServiceException("A conditional format rule needs a format.");
  if (places.some(({ sheet }) => sheet !== first.sheet))
    throw new ServiceException("Conditional format rule cannot reference a different sheet.");
  return highlightPort(desk, {
    sheet: first.sheet,
    highlights: places.map(({ area }) => ({ area, ...condition, ...shown(looks) })),
  });
}

/** Looks without those that are not asked for. */
const shown = <T extends object>(looks: T): T =>
  Object.fromEntries(Object.entries(looks).filter(([, look]) => look !== false)) as T;

function highlightPort(desk: Desk, rule: Rule): HighlightPort {
  const port: HighlightPort = service("ConditionalFormatRule", {
    getRanges: () => rule.highlights.map(({ area }) => rangePort(desk, rule.sheet, area)),
    getBooleanCondition: () => {
      const [first] = rule.highlights;
      return first === undefined ? null : conditionPort(first);
    },
    copy: () => {
      const [first] = rule.highlights;
      const { text = "", when, area: _, ...looks } = first ?? { area: null, fill: "", color: "" };
      const condition: Condition = when === undefined ? { text } : { text: "", when };
      const ranges = rule.highlights.map(({ area }) => rangePort(desk, rule.sheet, area));
      return builderFrom(desk, { ...looks, condition, ranges });
    },
  });
  rules.set(port, rule);
  return port;
}

function conditionPort(rule: BookHighlight): ConditionPort {
  const [criterion, values]: readonly [CriterionName, readonly unknown[]] = criterionOf(rule);
  return service("BooleanCondition", {
    getCriteriaType: () => CRITERIA[criterion],
    getCriteriaValues: () => [...values],
    getBackground: () => rule.fill || null,
    getFontColor: () => rule.color || null,
    getBold: () => rule.bold ?? null,
    getItalic: () => rule.italic ?? null,
    getUnderline: () => rule.underline ?? null,
    getStrikethrough: () => rule.strike ?? null,
  });
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
