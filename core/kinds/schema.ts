/** What a form may send, as a schema made from a kind's columns: the door through which everything typed comes in. */
import * as z from "zod/mini";
import type { Notice } from "../words/notice.ts";
import { parseDay } from "../workbook/day.ts";
import { parseClock } from "./clock.ts";
import type { Value } from "./entry.ts";
import { headingFacts } from "./entry-notice.ts";
import type { Column, Kind } from "./kind.ts";

/** One path on every host: no code is made from text, which the pane's security policy forbids. */
z.config({ jitless: true });

/** What fits into one cell of Excel; Sheets takes more. */
export const LONGEST_TEXT = 32767;

/** The most that one person's name may take. */
const LONGEST_NAME = 200;

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_TEXT;
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isName = (value: unknown): boolean => typeof value === "string" && value.length <= LONGEST_NAME;
const isTextOrSimple = (value: unknown): boolean => isText(value) || isNumber(value) || typeof value === "boolean";

type Fits = (value: unknown) => boolean;

const textThat =
  (fits: (text: string) => boolean): Fits =>
  (value) =>
    isText(value) && (value.trim() === "" || fits(value));

/** What a form may send for a column of each type, besides nothing (null). */
const FITS: Readonly<Record<Column["type"], Fits>> = {
  day: textThat((text) => parseDay(text) !== undefined),
  time: textThat((text) => parseClock(text) !== undefined),
  number: (value) => isNumber(value) || textThat((text) => /^\s*-?\d+([.,]\d+)?\s*$/.test(text))(value),
  share: (value) => (isNumber(value) && value >= 0 && value <= 1) || textThat(() => false)(value),
  people: (value) => isText(value) || (Array.isArray(value) && value.every(isName)),
  text: isTextOrSimple,
  "long-text": isTextOrSimple,
  choice: isTextOrSimple,
  link: isTextOrSimple,
  id: isTextOrSimple,
};

const WRONG: Readonly<Record<Column["type"], string>> = {
  day: "form/not-a-day",
  time: "form/not-a-time",
  number: "form/not-a-number",
  share: "form/not-a-share",
  people: "form/not-names",
  text: "form/not-text",
  "long-text": "form/not-text",
  choice: "form/not-text",
  link: "form/not-text",
  id: "form/not-text",
};

const schemas = new WeakMap<Kind, z.ZodMiniType>();

function formSchema(kind: Kind): z.ZodMiniType {
  const made = schemas.get(kind);
  if (made) return made;
  const fields = kind.columns.map(
    (column) => [column.key, z.optional(z.nullable(z.custom(FITS[column.type])))] as const,
  );
  const schema = z.strictObject(Object.fromEntries(fields));
  schemas.set(kind, schema);
  return schema;
}

/**
 * What cannot be taken from a form: a value of the wrong shape, a text too long for a cell, a field that the kind does not have,
 * a field that must not be emptied. Each is an error that names its field; a form without notices can be saved.
 * Example: `{ date: "next week" }` for a meeting gives `form/not-a-day` about `date`.
 */
export function checkForm(kind: Kind, values: Readonly<Record<string, Value>>): readonly Notice[] {
  const emptied = kind.columns.filter(
    (column) => column.required && column.key in values && isBlankValue(values[column.key]),
  );
  return [...emptied.map((column) => formNotice(kind, column, "form/missing", {})), ...shapeNotices(kind, values)];
}

/** The same for an entry that is new: a field that it cannot do without must be there. */
export function checkNewForm(kind: Kind, values: Readonly<Record<string, Value>>): readonly Notice[] {
  const missing = kind.columns.filter((column) => column.required && isBlankValue(values[column.key]));
  return [...missing.map((column) => formNotice(kind, column, "form/missing", {})), ...shapeNotices(kind, values)];
}

function shapeNotices(kind: Kind, values: Readonly<Record<string, Value>>): readonly Notice[] {
  const read = formSchema(kind).safeParse(values);
  if (read.success) return [];
  return read.error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(kind, key));
    const column = kind.columns.find(({ key }) => key === issue.path[0]);
    return column ? [formNotice(kind, column, wrongCode(column, values[column.key]), {})] : [];
  });
}

const wrongCode = (column: Column, value: Value | undefined): string =>
  typeof value === "string" && value.length > LONGEST_TEXT ? "form/too-long" : WRONG[column.type];

const isBlankValue = (value: Value | undefined): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (typeof value === "object" && value.length === 0);

const formNotice = (kind: Kind, column: Column, code: string, facts: Notice["facts"]): Notice => ({
  code,
  severity: "error",
  requirement: "",
  sheet: kind.tab,
  cell: "",
  entry: "",
  field: column.key,
  facts: { ...headingFacts(column), limit: LONGEST_TEXT, ...facts },
});

const unknownField = (kind: Kind, key: string): Notice => ({
  code: "form/unknown-field",
  severity: "error",
  requirement: "",
  sheet: kind.tab,
  cell: "",
  entry: "",
  field: key,
  facts: { key, keys: kind.columns.map((column) => column.key).join(", ") },
});
