/** A made log as a workbook file: its tabs as PLT Log writes them, after a tab of the team's own notes. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { KINDS } from "../../../core/kinds/index.ts";
import type { Kind } from "../../../core/kinds/kind.ts";
import { cellOf } from "../../../core/kinds/value.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { SheetSnapshot } from "../../../core/workbook/snapshot.ts";
import { bytesOfBook } from "../../book-file.ts";
import { bookWith } from "../../hosts/new-book.ts";
import type { Fields, MadeLog } from "./made-log.ts";

const sheet = (name: string, cells: readonly (readonly Cell[])[]): SheetSnapshot => ({
  name,
  hidden: false,
  locked: false,
  cells,
  formulas: {},
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

const cellIn = (kind: Kind, key: string, fields: Fields): Cell => {
  const column = kind.columns.find((each) => each.key === key);
  return column ? cellOf(column, fields[key] ?? null, FIVE_STAGE, "en") : null;
};

function rowsSheet(kind: Kind, entries: readonly Fields[]): SheetSnapshot {
  const headings = [...kind.columns.map(({ heading }) => heading.en), "From", "Entry ID"];
  const rows = entries.map((fields, i) => [
    ...kind.columns.map(({ key }) => cellIn(kind, key, fields)),
    `'Our notes'!A${i + 2}`,
    `made-${kind.kind}-${i + 1}`,
  ]);
  return sheet(kind.tab, [headings, ...rows]);
}

function pairsSheet(kind: Kind, fields: Fields): SheetSnapshot {
  const rows = kind.columns.map(({ key, heading, help }) => [
    heading.en,
    cellIn(kind, key, fields),
    help.en,
    `setting:${key}`,
  ]);
  return sheet(kind.tab, [["Setting", "Value", "What it is for", "Entry ID"], ...rows]);
}

/** The team's own table, as it stood before it became a log. */
function notesSheet(meetings: readonly Fields[]): SheetSnapshot {
  const rows = meetings.map((fields) => [fields["date"], fields["notes"], fields["decisions"]].map(textOf));
  return sheet("Our notes", [["Date", "What we talked about", "Decided"], ...rows]);
}

const textOf = (value: unknown): Cell => (typeof value === "string" ? value : null);

/** The bytes of the log's .xlsx. */
export function bytesOfLog({ team, entries }: MadeLog): Uint8Array {
  const sheets = KINDS.map((kind) => {
    const own = entries[kind.kind] ?? [];
    return kind.layout === "pairs" ? pairsSheet(kind, own[0] ?? {}) : rowsSheet(kind, own);
  });
  return bytesOfBook(bookWith(team, [notesSheet(entries["meeting"] ?? []), ...sheets]));
}
