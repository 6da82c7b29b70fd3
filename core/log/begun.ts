/** What a command is about to change, kept in the hidden tab before anything else is written: a command that broke off is taken up again by it. */

import { type Cell, textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { DATA_SHEET, type DataRow } from "./data-tab.ts";
import { idsIn } from "./ids-in.ts";
import { tracesOf } from "./journal.ts";

/** New rows of entries are not in it: they are known by their ids, which begin with the command's. */
export interface Begun {
  readonly tabs: readonly string[];
  readonly pages: readonly string[];
  readonly columns: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  readonly fields: readonly {
    readonly sheet: string;
    readonly id: string;
    readonly fields: readonly { readonly heading: string; readonly was: Cell; readonly now: Cell }[];
  }[];
  /** Rows whose ids do not tell whose they are: settings, headings that are remembered. */
  readonly rows: readonly { readonly sheet: string; readonly ids: readonly string[] }[];
}

export const begunId = (command: string): string => `begun:${command}`;

/** True for the id of a row that this command adds: an entry's, or what is remembered of one. */
export const isOf = (command: string, id: string): boolean =>
  id.startsWith(`${command}-`) || id.startsWith(`source:${command}-`) || id.startsWith(`source-was:${command}:`);

/**
 * The row to write first, or none where the edits only add rows that are known by their ids.
 * Example: a first meeting that makes its tab has one, the second meeting has none.
 */
export function begunRows(
  command: { readonly id: string; readonly type: string },
  edits: readonly Edit[],
  snapshot: Snapshot,
): readonly DataRow[] {
  const { tabs, pages, columns, fields } = tracesOf(edits, "");
  const rows = edits.flatMap((edit): Begun["rows"] => {
    if (edit.type !== "append-rows") return [];
    const before = idsIn(edit.sheet, snapshot);
    const ids = edit.rows.map((row) => textOf(row[0])).filter((id) => !before.has(id) && !isOf(command.id, id));
    return ids.length === 0 ? [] : [{ sheet: edit.sheet, ids }];
  });
  const begun: Begun = { tabs: tabs.filter((tab) => tab !== DATA_SHEET), pages, columns, fields, rows };
  if (Object.values(begun).every((part) => part.length === 0)) return [];
  const value = JSON.stringify(begun);
  return [{ id: begunId(command.id), what: "begun", key: command.type, part: snapshot.now, value }];
}

const NOTHING: Begun = { tabs: [], pages: [], columns: [], fields: [], rows: [] };

/** What the command had begun; nothing where its row is not there, or somebody edited it. */
export function begunBy(command: string, data: readonly DataRow[]): Begun {
  const row = data.find(({ what, id }) => what === "begun" && id === begunId(command));
  const found = row ? jsonIn(row.value) : undefined;
  return isBegun(found) ? found : NOTHING;
}

/** The JSON of a text that somebody may have edited. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isBegun(value: unknown): value is Begun {
  if (typeof value !== "object" || value === null) return false;
  return ["tabs", "pages", "columns", "fields", "rows"].every((part) => Array.isArray(Reflect.get(value, part)));
}
