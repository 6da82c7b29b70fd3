/** What a highlight rule looks for, and how it shows it, as office.js speaks of both. */
import type { BookSheet } from "../book.ts";
import type { BookCondition, BookHighlight } from "../book-rules.ts";
import { child, type HostObject, type Member, type Members, method, plainObject, settable } from "./host-object.ts";
import { invalidArgument, notBuilt, type Refusal } from "./refusal.ts";
import { fieldsOf, formulaOf, operatorName, operatorNamed } from "./validation-rule.ts";
import { mayChange } from "./world.ts";

/** What a new rule of each kind begins with; kinds that are not here are not built. */
export const KINDS: Readonly<Record<string, Pick<BookHighlight, "when">>> = {
  CellValue: {},
  Custom: { when: { kind: "formula", formula: "=FALSE" } },
  ContainsText: { when: { kind: "text", how: "contains", text: "" } },
  PresetCriteria: { when: { kind: "blank" } },
};

/** The kind of a rule. */
export function kindOf({ when }: BookHighlight): string {
  switch (when?.kind) {
    case undefined:
    case "cell":
      return "CellValue";
    case "formula":
      return "Custom";
    case "text":
      return "ContainsText";
    case "blank":
    case "notBlank":
      return "PresetCriteria";
  }
}

/** The part of a rule for its kind. Asking for another kind's part is refused, or null with `OrNullObject`. */
export function conditionMembers(sheet: BookSheet, rule: BookHighlight): Members {
  const parts: Readonly<Record<string, () => HostObject>> = {
    CellValue: () => cellValueObject(sheet, rule),
    Custom: () => customObject(sheet, rule),
    ContainsText: () => textObject(sheet, rule),
    PresetCriteria: () => presetObject(sheet, rule),
  };
  const names = { CellValue: "CellValue", Custom: "Custom", ContainsText: "TextComparison", PresetCriteria: "Preset" };
  return Object.fromEntries(
    Object.entries(names).flatMap(([kind, name]) => {
      const part = (): HostObject | null => (kindOf(rule) === kind ? (parts[kind]?.() ?? null) : null);
      const sure = (): HostObject => part() ?? refuse(invalidArgument(`ConditionalFormat.${name}`));
      return [
        [name, child("1.6", sure)],
        [`${name}OrNullObject`, child("1.6", part)],
      ];
    }),
  );
}

function refuse(refusal: Refusal): never {
  throw refusal;
}

const cellValueObject = (sheet: BookSheet, rule: BookHighlight): HostObject =>
  plainObject("CellValueConditionalFormat", {
    Format: child("1.6", () => formatObject(sheet, rule)),
    Rule: settable(
      "1.6",
      () => wireComparison(rule),
      (value) => {
        mayChange(sheet, "CellValueConditionalFormat.rule");
        const { text, when } = comparison(value);
        rule.text = text;
        if (when) rule.when = when;
        else delete rule.when;
      },
    ),
  });

function wireComparison({ text, when }: BookHighlight): Readonly<Record<string, unknown>> {
  if (when?.kind !== "cell") return { formula1: `="${text.replace(/"/g, '""')}"`, operator: "EqualTo" };
  const { operator, first, second } = when.bounds;
  const formula = (bound: number | string): string => (typeof bound === "number" ? `=${bound}` : bound);
  return {
    formula1: formula(first),
    ...(second === undefined ? {} : { formula2: formula(second) }),
    operator: operatorName(operator),
  };
}

/** The text of `{ formula1: '="Overdue"', operator: "EqualTo" }`, or the bounds of any other comparison. */
function comparison(value: unknown): Pick<BookHighlight, "text" | "when"> {
  const { formula1, formula2, operator } = fieldsOf(value);
  const named = operatorNamed(operator);
  if (named === undefined) throw invalidArgument("CellValueConditionalFormat.rule");
  const m = /^="((?:[^"]|"")*)"$/.exec(String(formula1));
  if (m && named === "equal") return { text: (m[1] ?? "").replace(/""/g, '"') };
  const first = boundOf(formula1);
  if (named !== "between" && named !== "notBetween") {
    return { text: "", when: { kind: "cell", bounds: { operator: named, first } } };
  }
  return { text: "", when: { kind: "cell", bounds: { operator: named, first, second: boundOf(formula2) } } };
}

function boundOf(formula: unknown): number | string {
  const text = String(formula ?? "");
  const number = /^=?(-?\d+(?:\.\d+)?)$/.exec(text);
  if (number) return Number(number[1]);
  if (!/^=./s.test(text)) throw invalidArgument("CellValueConditionalFormat.rule");
  return text;
}

const customObject = (sheet: BookSheet, rule: BookHighlight): HostObject =>
  plainObject("CustomConditionalFormat", {
    Format: child("1.6", () => formatObject(sheet, rule)),
    Rule: child("1.6", () =>
      plainObject("ConditionalFormatRule", {
        Formula: settable(
          "1.6",
          () => (rule.when?.kind === "formula" ? rule.when.formula : ""),
          (formula) => {
            mayChange(sheet, "ConditionalFormatRule.formula");
            rule.when = { kind: "formula", formula: formulaOf(formula) };
          },
        ),
      }),
    ),
  });

const HOWS = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

const isHow = (name: unknown): name is keyof typeof HOWS => typeof name === "string" && Object.hasOwn(HOWS, name);

const textObject = (sheet: BookSheet, rule: BookHighlight): HostObject =>
  plainObject("TextConditionalFormat", {
    Format: child("1.6", () => formatObject(sheet, rule)),
    Rule: settable(
      "1.6",
      () => {
        if (rule.when?.kind !== "text") return {};
        const { how, text } = rule.when;
        return { operator: Object.entries(HOWS).find(([, kept]) => kept === how)?.[0], text };
      },
      (value) => {
        mayChange(sheet, "TextConditionalFormat.rule");
        const { operator, text } = fieldsOf(value);
        if (!isHow(operator) || typeof text !== "string") throw invalidArgument("TextConditionalFormat.rule");
        rule.when = { kind: "text", how: HOWS[operator], text };
      },
    ),
  });

const presetObject = (sheet: BookSheet, rule: BookHighlight): HostObject =>
  plainObject("PresetCriteriaConditionalFormat", {
    Format: child("1.6", () => formatObject(sheet, rule)),
    Rule: settable(
      "1.6",
      () => ({ criterion: rule.when?.kind === "notBlank" ? "NonBlanks" : "Blanks" }),
      (value) => {
        mayChange(sheet, "PresetCriteriaConditionalFormat.rule");
        const { criterion } = fieldsOf(value);
        if (criterion !== "Blanks" && criterion !== "NonBlanks")
          throw notBuilt(`PresetCriteriaConditionalFormat.rule ${String(criterion)}`);
        const when: BookCondition = { kind: criterion === "Blanks" ? "blank" : "notBlank" };
        rule.when = when;
      },
    ),
  });

function formatObject(sheet: BookSheet, rule: BookHighlight): HostObject {
  const cleared = (what: readonly (keyof BookHighlight)[]) =>
    method("1.6", () => {
      mayChange(sheet, "ConditionalRangeFormat");
      for (const part of what) {
        if (part === "fill" || part === "color") rule[part] = "";
        else delete rule[part];
      }
      return null;
    });
  return plainObject("ConditionalRangeFormat", {
    Fill: child("1.6", () =>
      plainObject("ConditionalRangeFill", { Color: colorMember(sheet, rule, "fill"), Clear: cleared(["fill"]) }),
    ),
    Font: child("1.6", () =>
      plainObject("ConditionalRangeFont", {
        Color: colorMember(sheet, rule, "color"),
        Bold: flagMember(sheet, rule, "bold"),
        Italic: flagMember(sheet, rule, "italic"),
        Strikethrough: flagMember(sheet, rule, "strike"),
        Underline: underlineMember(sheet, rule),
        Clear: cleared(["color", "bold", "italic", "strike", "underline"]),
      }),
    ),
  });
}

const colorMember = (sheet: BookSheet, rule: BookHighlight, part: "fill" | "color"): Member =>
  settable(
    "1.6",
    () => rule[part],
    (color) => {
      mayChange(sheet, "ConditionalRangeFormat");
      if (typeof color !== "string" || !/^#[0-9A-Fa-f]{6}$/.test(color))
        throw invalidArgument("ConditionalRangeFormat");
      rule[part] = color;
    },
  );

const flagMember = (sheet: BookSheet, rule: BookHighlight, part: "bold" | "italic" | "strike"): Member =>
  settable(
    "1.6",
    () => rule[part] ?? null,
    (on) => {
      mayChange(sheet, "ConditionalRangeFont");
      if (typeof on !== "boolean") throw invalidArgument("ConditionalRangeFont");
      rule[part] = on;
    },
  );

const underlineMember = (sheet: BookSheet, rule: BookHighlight): Member =>
  settable(
    "1.6",
    () => (rule.underline === true ? "Single" : "None"),
    (underline) => {
      mayChange(sheet, "ConditionalRangeFont");
      if (underline !== "Single" && underline !== "None") throw invalidArgument("ConditionalRangeFont.underline");
      rule.underline = underline === "Single";
    },
  );
