/** What each command did, kept in the hidden tab with the rows themselves, so that it can be undone days later and on another host. */
import { type Cell, textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { CHECK_SHEET } from "../workbook/page-tabs.ts";
import type { DataRow } from "./data-tab.ts";
import { jsonIn } from "./json-in.ts";

/** One command's traces. Rows are kept as id and mark of their content: enough to see later whether someone edited them. */
export interface Done {
  readonly command: string;
  readonly type: string;
  readonly at: string;
  readonly undone: "yes" | "no";
  readonly traces: Traces;
}

export interface Traces {
  readonly tabs: readonly string[];
  readonly pages: readonly string[];
  readonly columns: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  readonly rows: readonly {
    readonly sheet: string;
    readonly headings: readonly string[];
    readonly ids: readonly (readonly [id: string, mark: string])[];
  }[];
  readonly fields: readonly {
    readonly sheet: string;
    readonly id: string;
    readonly fields: readonly { readonly heading: string; readonly was: Cell; readonly now: Cell }[];
  }[];
}

/** The mark of a row's content, by which an edited row is told from an untouched one. */
export const markOf = (cells: readonly Cell[]): string => fingerprint(cells.map(textOf).join("\u001f"));

/**
 * What these edits will leave behind. Rows of the hidden tab itself are not traced: they go when the log goes; nor is what a check wrote:
 * it follows from the rest, and an undo right after it takes back what came before.
 */
export function tracesOf(edits: readonly Edit[], dataSheet: string): Traces {
  const traces: { [part in keyof Traces]: Traces[part][number][] } = {
    tabs: [],
    pages: [],
    columns: [],
    rows: [],
    fields: [],
  };
  for (const edit of edits) {
    if (edit.type === "draw-page") {
      if (edit.was === null && edit.page.sheet !== CHECK_SHEET) traces.pages.push(edit.page.sheet);
    } else if (edit.type === "remove-page" || edit.type === "fill-column" || edit.sheet === dataSheet) continue;
    else if (edit.type === "add-sheet") traces.tabs.push(edit.sheet);
    else if (edit.type === "add-columns")
      traces.columns.push({ sheet: edit.sheet, headings: edit.look.columns.map((column) => column.heading) });
    else if (edit.type === "append-rows") {
      const ids = edit.rows.map((row) => [String(row[0] ?? ""), markOf(row.slice(1))] as const);
      traces.rows.push({ sheet: edit.sheet, headings: edit.headings, ids });
    } else if (edit.type === "set-fields") traces.fields.push({ sheet: edit.sheet, id: edit.id, fields: edit.fields });
  }
  return traces;
}

/** The row of the hidden tab that remembers a command. */
export const commandRow = (id: string, type: string, at: string, traces: Traces): DataRow => ({
  id: `command:${id}`,
  what: "command",
  key: type,
  part: at,
  value: JSON.stringify(traces),
});

/** The row that remembers that a command was undone, and by which. */
export const undoneRow = (command: string, by: string, at: string): DataRow => ({
  id: `undone:${command}`,
  what: "undone",
  key: command,
  part: at,
  value: by,
});

/** The row that an undo begins with: which command it takes back. */
export const undoingRow = (by: string, command: string, at: string): DataRow => ({
  id: `undoing:${by}`,
  what: "begun",
  key: "undo",
  part: at,
  value: command,
});

/** The command that this undo had begun to take back when it broke off; undefined where it is new. */
export const undoneBy = (by: string, data: readonly DataRow[]): string | undefined =>
  data.find(({ id }) => id === `undoing:${by}`)?.value;

/** The commands of a log, oldest first. A trace that cannot be read any more (somebody edited the hidden tab) is left out. */
export function commandsDone(data: readonly DataRow[]): readonly Done[] {
  const undone = new Set(data.filter((row) => row.what === "undone").map((row) => row.key));
  return data
    .filter((row) => row.what === "command")
    .flatMap((row) => {
      const traces = parseTraces(row.value);
      const command = row.id.slice("command:".length);
      return traces
        ? [
            {
              command,
              type: row.key,
              at: row.part,
              undone: undone.has(command) ? ("yes" as const) : ("no" as const),
              traces,
            },
          ]
        : [];
    });
}

/** The traces in a text of the hidden tab; undefined where somebody edited it. */
export function parseTraces(text: string): Traces | undefined {
  const found = jsonIn(text);
  return isTraces(found) ? found : undefined;
}

function isTraces(value: unknown): value is Traces {
  if (typeof value !== "object" || value === null) return false;
  return ["tabs", "pages", "columns", "rows", "fields"].every((part) => Array.isArray(Reflect.get(value, part)));
}
