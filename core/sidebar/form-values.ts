/** What a form's fields hold, between what is shown and what is sent. */
import type { Value } from "../kinds/entry.ts";
import type { FieldView, FormView } from "../reply.ts";

export type Values = Readonly<Record<string, Value>>;

export const fieldsIn = (form: FormView): readonly FieldView[] => form.groups.flatMap((group) => group.fields);

/** What a field holds now: what the person typed, or what is proposed. */
export const heldValue = (field: FieldView, typed: Values): Value =>
  field.key in typed ? (typed[field.key] ?? null) : field.proposed;

const plainNumber = (text: string): number | undefined => {
  const digits = text.trim().replace(/%$/, "").trim();
  return /^-?\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(",", ".")) : undefined;
};

/** What is typed, in the shape that a command carries: 12 for `"12"`, 0.76 for `"76"` in a share; what is no number goes as it stands. */
export function sentValue(field: FieldView, value: Value): Value {
  if (typeof value !== "string") return value;
  if (value.trim() === "") return null;
  if (field.type !== "number" && field.type !== "share") return value;
  const number = plainNumber(value);
  if (number === undefined) return value;
  return field.type === "share" ? number / 100 : number;
}

/** All values of a form as they are sent. */
export function sentValues(form: FormView, typed: Values): Values {
  return Object.fromEntries(fieldsIn(form).map((field) => [field.key, sentValue(field, heldValue(field, typed))]));
}

/** A value as text in a control: a share as percent. */
export function shownText(field: FieldView, value: Value): string {
  if (value === null) return "";
  if (field.type === "share" && typeof value === "number") return String(Number((value * 100).toFixed(2)));
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** A list of names, whatever the value is. */
export function namesIn(value: Value): readonly string[] {
  if (value === null || typeof value === "number" || typeof value === "boolean") return [];
  return typeof value === "string" ? (value.trim() === "" ? [] : [value]) : value;
}
