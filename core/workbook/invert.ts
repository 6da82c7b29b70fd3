/** The edits that take edits back, and fewer edits that do the same. Applying an edit and then its inverse changes nothing. */
import type { AppendRows, Edit, SetFields } from "./edit.ts";

/** The edits that undo these, last first. Example: an added row becomes a removed row with the same cells. */
export const invert = (edits: readonly Edit[]): readonly Edit[] => [...edits].reverse().map(inverseOf);

function inverseOf(edit: Edit): Edit {
  switch (edit.type) {
    case "add-sheet":
      return { ...edit, type: "remove-sheet" };
    case "remove-sheet":
      return { ...edit, type: "add-sheet" };
    case "add-columns":
      return { ...edit, type: "remove-columns" };
    case "remove-columns":
      return { ...edit, type: "add-columns" };
    case "append-rows":
    case "finish-rows":
      return { ...edit, type: "remove-rows" };
    case "remove-rows":
      return { ...edit, type: "append-rows" };
    case "set-fields":
      return { ...edit, fields: edit.fields.map(({ heading, was, now }) => ({ heading, was: now, now: was })) };
    case "give-ids":
      return { ...edit, type: "take-ids" };
    case "take-ids":
      return { ...edit, type: "give-ids" };
    case "fill-column":
      return { ...edit, texts: {} };
    case "draw-page":
      return edit.was === null
        ? { type: "remove-page", page: edit.page }
        : { type: "draw-page", page: edit.was, was: edit.page };
    case "remove-page":
      return { type: "draw-page", page: edit.page, was: null };
  }
}

/** The same change in fewer edits: rows that follow each other into one table go in together, fields of one entry are set at once. */
export function merge(edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged[merged.length - 1];
    if (last?.type === "append-rows" && edit.type === "append-rows" && sameTable(last, edit)) {
      merged[merged.length - 1] = joinRows(last, edit);
    } else if (
      last?.type === "set-fields" &&
      edit.type === "set-fields" &&
      last.sheet === edit.sheet &&
      last.id === edit.id
    ) {
      merged[merged.length - 1] = joinFields(last, edit);
    } else merged.push(edit);
  }
  return merged;
}

const sameTable = (a: AppendRows, b: AppendRows): boolean =>
  a.sheet === b.sheet &&
  a.headings.length === b.headings.length &&
  a.headings.every((heading, i) => heading === b.headings[i]);

const joinRows = (a: AppendRows, b: AppendRows): AppendRows => ({
  ...a,
  rows: [...a.rows, ...b.rows],
  links: [...a.links, ...b.links.map((link) => ({ ...link, row: link.row + a.rows.length }))],
});

function joinFields(a: SetFields, b: SetFields): SetFields {
  const fields = a.fields.map((field) => {
    const later = b.fields.find((other) => other.heading === field.heading);
    return later ? { ...field, now: later.now } : field;
  });
  const known = new Set(a.fields.map((field) => field.heading));
  return { ...a, fields: [...fields, ...b.fields.filter((field) => !known.has(field.heading))] };
}
