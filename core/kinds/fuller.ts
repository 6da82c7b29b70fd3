/** A fuller form of a kind that every team uses: the same tab and columns, with more of them, for a log that goes beyond the usual day. */
import type { Declaration, FurtherKind } from "./declare.ts";
import type { Kind } from "./kind.ts";
import { checkOf, logCheckOf } from "./rule.ts";
import { typedCheck } from "./typed-check.ts";

/** What is added. `form` comes after the everyday form; `propose` takes the place of the everyday one. */
export type More = Omit<Declaration, "kind" | "tab" | "title" | "layout" | "group" | "span">;

/** The kind with what is added. Its everyday columns, form and checks stay as they are; new choice columns are checked like any other. */
export const fuller = (everyday: Kind, more: More): FurtherKind => ({
  ...more,
  kind: everyday.kind,
  tab: everyday.tab,
  title: everyday.title,
  layout: everyday.layout,
  group: "every-week",
  columns: [...everyday.columns, ...more.columns],
  form: [...everyday.form, ...more.form],
  span: everyday.span,
  checks: [
    ...everyday.checks,
    typedCheck(
      more.columns,
      more.columns.filter(({ type }) => type === "choice").map(({ key }) => key),
    ),
    ...more.rules.map(checkOf),
  ],
  logChecks: [...everyday.logChecks, ...more.logRules.map(logCheckOf)],
});
