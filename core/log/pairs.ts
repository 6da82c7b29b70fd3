/** A tab that holds one entry, a field a row (Setting | Value): how it is read, and the rows it begins with. */
import type { CycleModel } from "../cycles/model.ts";
import type { Entry, Value } from "../kinds/entry.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import { cellOf, valueIn } from "../kinds/value.ts";
import { addressOf } from "../workbook/address.ts";
import { type Cell, textOf } from "../workbook/cell.ts";
import { type AppendRows, type Edit, ID_HEADING } from "../workbook/edit.ts";
import { cellAt, type Language } from "../workbook/snapshot.ts";
import { columnOf, plainHeading, rowsById, type Table } from "../workbook/table.ts";
import { PAIR_HEADINGS } from "./headings.ts";

/** The id of a setting's row. Example: the team's name stands in the row `setting:name`. */
export const settingId = (key: string): string => `setting:${key}`;

/** The one entry of such a tab, or none where its table has no rows of ours. A row is known by its id, else by its label. */
export function readPairs(kind: Kind, table: Table, cycle: CycleModel): readonly Entry[] {
  const value = valueColumn(table);
  const byId = rowsById(table);
  const values: Record<string, Value> = {};
  const cells: Record<string, string> = {};
  for (const column of kind.columns) {
    const row = byId.get(settingId(column.key)) ?? labelledRow(table, column);
    values[column.key] = row === undefined ? null : valueIn(column, cellAt(table.sheet, row, value), cycle);
    if (row !== undefined) cells[column.key] = addressOf(row, value);
  }
  if (Object.keys(cells).length === 0) return [];
  return [
    {
      kind: kind.kind,
      id: kind.kind,
      values,
      other: {},
      source: null,
      at: { sheet: table.sheet.name, row: table.headingRow + 1, cells },
    },
  ];
}

const valueColumn = (table: Table): number =>
  Math.max(columnOf(table, PAIR_HEADINGS.value.en), columnOf(table, PAIR_HEADINGS.value.es), 1);

function labelledRow(table: Table, column: Column): number | undefined {
  const labels = [column.heading.en, column.heading.es].map(plainHeading);
  const row = table.sheet.cells.findIndex(
    (cells, i) => i > table.headingRow && labels.includes(plainHeading(textOf(cells[0]))),
  );
  return row < 0 ? undefined : row;
}

/** The rows of a new tab, one a setting, with the values known so far. A setting that no form asks for has its row from its first value on. */
export function pairRows(
  kind: Kind,
  values: Readonly<Record<string, Value>>,
  cycle: CycleModel,
  language: Language,
): AppendRows {
  const asked = new Set(kind.form.flatMap(({ columns }) => columns));
  const shown = kind.columns.filter(({ key }) => asked.has(key) || (values[key] ?? null) !== null);
  const rows = shown.map((column): readonly Cell[] => [
    settingId(column.key),
    column.heading[language],
    cellOf(column, values[column.key] ?? null, cycle, language),
    column.help[language],
  ]);
  const headings = [
    ID_HEADING,
    PAIR_HEADINGS.setting[language],
    PAIR_HEADINGS.value[language],
    PAIR_HEADINGS.help[language],
  ];
  return { type: "append-rows", sheet: kind.tab, headings, rows, links: [] };
}

/** The edits that change settings to these values; a setting that is not named stays. One that the tab does not have yet gets its row. */
export function setPairs(
  kind: Kind,
  table: Table,
  values: Readonly<Record<string, Value>>,
  cycle: CycleModel,
  language: Language,
): readonly Edit[] {
  const byId = rowsById(table);
  const column = valueColumn(table);
  const heading = table.headings[column] ?? "";
  const { name: sheet } = table.sheet;
  return kind.columns.flatMap((setting): readonly Edit[] => {
    const id = settingId(setting.key);
    const row = byId.get(id);
    const now = cellOf(setting, values[setting.key] ?? null, cycle, language);
    if (row !== undefined && setting.key in values) {
      return [{ type: "set-fields", sheet, id, fields: [{ heading, was: cellAt(table.sheet, row, column), now }] }];
    }
    if (row !== undefined || now === null) return [];
    const help = [PAIR_HEADINGS.help.en, PAIR_HEADINGS.help.es].find((each) => columnOf(table, each) >= 0);
    const headings = [ID_HEADING, table.headings[0] ?? "", heading, ...(help ? [help] : [])];
    const cells = [id, setting.heading[language], now, ...(help ? [setting.help[language]] : [])];
    return [{ type: "append-rows", sheet, headings, rows: [cells], links: [] }];
  });
}
