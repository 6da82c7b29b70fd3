/** What a command is about to change, kept in the hidden tab before anything else is written: a command that broke off is taken up again by it. */
import { textOf } from "../workbook/cell.ts";
import type { Edit, GiveIds } from "../workbook/edit.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { DATA_SHEET, type DataRow } from "./data-tab.ts";
import { idsIn } from "./ids-in.ts";
import { parseTraces, type Traces, tracesOf } from "./journal.ts";

export const begunId = (command: string): string => `begun:${command}`;

/** True for the id of a row that this command adds: an entry's, or what is remembered of one. */
export const isOf = (command: string, id: string): boolean =>
  [`${command}-`, `source:${command}-`, `source-was:${command}:`].some((start) => id.startsWith(start));

/**
 * The row to write first, or none where the edits only add rows that are known by their ids.
 * Example: a first meeting that makes its tab has one, the second meeting has none.
 */
export function begunRows(
  command: { readonly id: string; readonly type: string },
  edits: readonly Edit[],
  snapshot: Snapshot,
): readonly DataRow[] {
  const traces = tracesOf(edits, "");
  const rows = edits.flatMap((edit): Traces["rows"] => {
    if (edit.type === "give-ids") return [given(edit)];
    if (edit.type !== "append-rows") return [];
    const before = idsIn(edit.sheet, snapshot);
    const ids = edit.rows.map((row) => textOf(row[0])).filter((id) => !before.has(id) && !isOf(command.id, id));
    return ids.length === 0 ? [] : [{ sheet: edit.sheet, headings: [], ids: ids.map((id) => [id, ""]) }];
  });
  const begun: Traces = { ...traces, tabs: traces.tabs.filter((tab) => tab !== DATA_SHEET), rows };
  if (Object.values(begun).every((part) => part.length === 0)) return [];
  const value = JSON.stringify(begun);
  return [{ id: begunId(command.id), what: "begun", key: command.type, part: snapshot.now, value }];
}

const given = ({ sheet, rows }: GiveIds): Traces["rows"][number] => ({
  sheet,
  headings: [],
  ids: rows.map(({ id, provisional }) => [id, provisional]),
});

/** The id that the command gave, before it broke off, to the hand-typed row that was known by this one; undefined where it gave none. */
export const givenBy = (command: string, provisional: string, data: readonly DataRow[]): string | undefined =>
  begunBy(command, data)
    ?.rows.flatMap(({ ids }) => ids)
    .find(([, known]) => known === provisional)?.[0];

/** What the command had begun besides rows of its own; undefined where there is nothing. */
export function begunBy(command: string, data: readonly DataRow[]): Traces | undefined {
  const row = data.find(({ id }) => id === begunId(command));
  return row && parseTraces(row.value);
}
