/** A workbook in memory as text and back, so that it can be handed to a page and taken from it. */
import type { Book } from "./book.ts";

/** JSON of the workbook; undone by `bookFromJson`. Sets and maps become `{ "set": […] }` and `{ "map": […] }`. */
export const bookToJson = (book: Book): string =>
  JSON.stringify(book, (_, value: unknown) => {
    if (value instanceof Set) return { set: [...value] };
    return value instanceof Map ? { map: [...value] } : value;
  });

/** The workbook that `bookToJson` made the text of. */
export const bookFromJson = (text: string): Book =>
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("set" in value && Array.isArray(value.set)) return new Set(value.set);
    return "map" in value && Array.isArray(value.map) ? new Map(value.map) : value;
  });
