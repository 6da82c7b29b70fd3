/** A snapshot's log: every entry of every tab of ours, found by heading, with what the hidden tab remembers. */
import { FIVE_STAGE } from "../cycles/five-stage.ts";
import type { CycleModel } from "../cycles/model.ts";
import type { Entry, Value } from "../kinds/entry.ts";
import type { Further } from "../kinds/further.ts";
import { KINDS } from "../kinds/index.ts";
import type { Kind, Log } from "../kinds/kind.ts";
import { valueIn } from "../kinds/value.ts";
import type { Policy } from "../policies/policy.ts";
import { columnLetters, parseReference } from "../workbook/address.ts";
import { type Cell, isBlank, textOf } from "../workbook/cell.ts";
import { ID_HEADING } from "../workbook/edit.ts";
import { plainText } from "../workbook/plain-text.ts";
import { cellAt, findSheet, type Language, type SheetSnapshot, type Snapshot } from "../workbook/snapshot.ts";
import { filledRows, findTable, idAt, plainHeading, type Table } from "../workbook/table.ts";
import { type DataRow, readDataRows } from "./data-tab.ts";
import { type FoundColumn, findColumns, type WantedColumn } from "./find-columns.ts";
import { handTypedId } from "./hand-typed.ts";
import { CHECK_HEADING, FROM_HEADING, FROM_KEY, headingsOf, ID_KEY } from "./headings.ts";
import { readPairs } from "./pairs.ts";

/** A kind's table as it stands, with the place of each of its fields. */
export interface KindTable {
  readonly kind: Kind;
  readonly table: Table;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Columns of the team's own. */
  readonly own: readonly FoundColumn[];
}

export interface LogBook extends Log {
  /** False where the workbook has no tab of ours yet. */
  readonly exists: boolean;
  readonly tables: ReadonlyMap<string, KindTable>;
  readonly data: readonly DataRow[];
  /** Every kind that this log may hold, those of every team first. */
  readonly kinds: readonly Kind[];
  /** What these kinds were taken from, to read the log again after an edit. */
  readonly further: Further;
  /** The language that the log was begun in; the person's own where there is no log yet. */
  readonly language: Language;
}

const DEFAULT_CYCLE = FIVE_STAGE;

/**
 * The log of a workbook, with the kinds that every team uses and those of `further`. Tabs that are missing simply hold no entries;
 * nothing is written and nothing is judged here.
 */
export function readLog(snapshot: Snapshot, further: Further): LogBook {
  const data = readDataRows(snapshot);
  const tables = new Map<string, KindTable>();
  const setup = settingsOf(snapshot, data);
  const { policy, kinds, cycle } = under(setup, snapshot, further);
  for (const kind of kinds) {
    const table = kindTable(kind, snapshot, data);
    if (table) tables.set(kind.kind, table);
  }
  const entries = new Map<string, readonly Entry[]>();
  for (const [name, { kind, table, columns, own }] of tables) {
    const found = kind.layout === "pairs" ? readPairs(kind, table, cycle) : readRows(kind, table, columns, own, cycle);
    entries.set(name, found);
  }
  return {
    exists: tables.size > 0,
    tables,
    data,
    entries: (kind) => entries.get(kind) ?? [],
    kinds,
    further,
    today: snapshot.today,
    cycle,
    policy,
    language: languageOf(tables, snapshot),
  };
}

/** The policy that these settings name, with the kinds and the cycle that follow from it. */
export function under(
  setup: Readonly<Record<string, Value>>,
  snapshot: Snapshot,
  further: Further,
): Pick<LogBook, "policy" | "kinds" | "cycle"> {
  const policy = further.policyOf(setup, snapshot);
  return { policy, kinds: allKinds(further.kindsFor(policy)), cycle: cycleOf(setup, policy, further.cycles) };
}

function kindTable(kind: Kind, snapshot: Snapshot, data: readonly DataRow[]): KindTable | undefined {
  const sheet = findSheet(snapshot, kind.tab);
  const table = sheet && findTable(sheet, headingsOf(kind));
  if (!table) return undefined;
  const columns =
    kind.layout === "pairs" ? new Map<string, FoundColumn>() : findColumns(table, wantedColumns(kind, data));
  return { kind, table, columns, own: kind.layout === "pairs" ? [] : ownOf(table, columns) };
}

/**
 * The columns to look for, in the order in which they were made: those that the hidden tab remembers, and after them whatever else the
 * kind may have (where somebody cleared the hidden tab, that is all of it).
 */
function wantedColumns(kind: Kind, data: readonly DataRow[]): readonly WantedColumn[] {
  const made = data.filter((row) => row.what === "column" && row.key === kind.tab);
  const known = new Map(kind.columns.map(({ key, heading }) => [key, [heading.en, heading.es]]));
  known.set(FROM_KEY, [FROM_HEADING.en, FROM_HEADING.es]).set(ID_KEY, [ID_HEADING]);
  const first = made.map(({ part, value }) => ({
    key: part,
    standing: "made" as const,
    headings: [value, ...(known.get(part) ?? [])],
  }));
  const rest = [...known].filter(([key]) => !made.some((row) => row.part === key));
  return [...first, ...rest.map(([key, headings]) => ({ key, standing: "perhaps" as const, headings }))];
}

function ownOf(table: Table, columns: ReadonlyMap<string, FoundColumn>): readonly FoundColumn[] {
  const ours = new Set([...columns.values()].map(({ column }) => column));
  const system = [ID_HEADING, FROM_HEADING.en, FROM_HEADING.es, CHECK_HEADING.en, CHECK_HEADING.es].map(plainHeading);
  return table.headings
    .map((heading, column) => ({ heading, column }))
    .filter(({ heading, column }) => heading !== "" && !ours.has(column) && !system.includes(plainHeading(heading)));
}

function readRows(
  kind: Kind,
  table: Table,
  columns: ReadonlyMap<string, FoundColumn>,
  own: readonly FoundColumn[],
  cycle: CycleModel,
): readonly Entry[] {
  const from = columns.get(FROM_KEY)?.column ?? -1;
  const { sheet } = table;
  const all = [...columns.values(), ...own];
  const places = kind.columns.map((column) => {
    const place = columns.get(column.key)?.column ?? -1;
    return { column, place, letters: place < 0 ? "" : columnLetters(place) };
  });
  const placed = places.filter(({ place }) => place >= 0);
  // Each row begins as a copy: an object that grows field by field takes several times as long to make and to read.
  const nothing: Readonly<Record<string, Value>> = Object.fromEntries(places.map(({ column }) => [column.key, null]));
  const nowhere: Readonly<Record<string, string>> = Object.fromEntries(placed.map(({ column }) => [column.key, ""]));
  return filledRows(table)
    .filter((row) => all.some(({ column }) => !isBlank(cellAt(sheet, row, column))))
    .map((row) => {
      const values = { ...nothing };
      const cells = { ...nowhere };
      for (const { column, place, letters } of placed) {
        const cell = cellAt(sheet, row, place);
        if (cell !== null) values[column.key] = valueIn(column, cell, cycle);
        cells[column.key] = `${letters}${row + 1}`;
      }
      const id = idAt(table, row);
      return {
        kind: kind.kind,
        id: id === "" ? handTypedId(sheet.name, row, fieldCells(kind, sheet, row, columns)) : id,
        values,
        other: otherOf(table, row, own),
        source: from < 0 ? null : (parseReference(textOf(cellAt(sheet, row, from))) ?? null),
        at: { sheet: sheet.name, row, cells },
      };
    });
}

/** The cells of a row in the kind's own order, wherever the columns stand. */
const fieldCells = (
  kind: Kind,
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<string, FoundColumn>,
): readonly Cell[] => kind.columns.map(({ key }) => cellAt(sheet, row, columns.get(key)?.column ?? -1));

function otherOf(table: Table, row: number, own: readonly FoundColumn[]): Readonly<Record<string, Value>> {
  const other: Record<string, Value> = {};
  for (const { heading, column } of own) {
    const cell = cellAt(table.sheet, row, column);
    if (isBlank(cell) || heading in other) continue;
    other[heading] = typeof cell === "number" || typeof cell === "boolean" ? cell : textOf(cell);
  }
  return other;
}

/** What the team's setup says, by the keys of its kind. */
function settingsOf(snapshot: Snapshot, data: readonly DataRow[]): Readonly<Record<string, Value>> {
  const kind = KINDS.find(({ layout }) => layout === "pairs");
  const setup = kind && kindTable(kind, snapshot, data);
  return (setup && readPairs(setup.kind, setup.table, DEFAULT_CYCLE)[0]?.values) ?? {};
}

/** Further kinds take the place of everyday ones of the same name; the others follow. */
function allKinds(further: readonly Kind[]): readonly Kind[] {
  const everyday = KINDS.map((kind) => further.find((each) => each.kind === kind.kind) ?? kind);
  return [...everyday, ...further.filter((each) => !KINDS.some(({ kind }) => kind === each.kind))];
}

/** The cycle that the setup names, by its key or as somebody typed it; else the policy's own. */
function cycleOf(setup: Readonly<Record<string, Value>>, policy: Policy, more: readonly CycleModel[]): CycleModel {
  const wanted = plainText(typeof setup["cycle"] === "string" ? setup["cycle"] : "");
  const own = policy.cycle ? [policy.cycle, ...more] : more;
  const named = [DEFAULT_CYCLE, ...own].find(({ key, label }) =>
    [key, label.en, label.es].map(plainText).includes(wanted),
  );
  return named ?? policy.cycle ?? DEFAULT_CYCLE;
}

/** The log keeps the language of its headings: a Spanish colleague does not make half of it Spanish. */
function languageOf(tables: ReadonlyMap<string, KindTable>, snapshot: Snapshot): Language {
  // A program's workbook has no meetings; the setup's own headings tell nothing of a kind's.
  const [first] = [...tables.values()].sort(
    (a, b) => Number(b.kind.layout === "rows") - Number(a.kind.layout === "rows"),
  );
  if (!first) return snapshot.language;
  const meeting = tables.get("meeting") ?? first;
  const headings = meeting.table.headings.map(plainHeading);
  const count = (language: Language): number =>
    meeting.kind.columns.filter((column) => headings.includes(plainHeading(column.heading[language]))).length;
  return count("es") > count("en") ? "es" : "en";
}
