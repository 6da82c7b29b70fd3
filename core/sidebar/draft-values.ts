/** Whether what was kept as a draft still has the shape that the page knows. */
import type { Values } from "./form-values.ts";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === "string";

export const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** True for what fields may hold: texts, numbers, ticks, lists of names, or nothing. */
export const isValues = (value: unknown): value is Values =>
  isRecord(value) &&
  Object.values(value).every(
    (each) => each === null || ["string", "number", "boolean"].includes(typeof each) || isTexts(each),
  );
