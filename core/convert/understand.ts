/** All that was found in a workbook: the regions of each sheet that is not ours. */

import type { Notice } from "../words/notice.ts";
import { addressOf } from "../workbook/address.ts";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot.ts";
import { findTable } from "../workbook/table.ts";
import { type Found, regionOf } from "./found.ts";
import { gridOf } from "./grid.ts";
import type { Corrections } from "./inspection.ts";
import { notice } from "./notices.ts";
import { readSheet } from "./read-sheet.ts";
import { assumedFields, borrowedHeaders, type Recalled, recalledFields, recalledHeaders } from "./remembered.ts";
import { contextFor } from "./sheet-context.ts";
import { titlesOf } from "./team-words.ts";

export interface UnderstoodSheet {
  readonly sheet: SheetSnapshot;
  readonly regions: readonly Found[];
  /** Texts that name the sheet: titles in its first rows, its tab, the file. */
  readonly titles: readonly string[];
}

export interface Understanding {
  readonly sheets: readonly UnderstoodSheet[];
  /** The same without what somebody left out. */
  readonly taken: readonly UnderstoodSheet[];
  /** About what is taken. */
  readonly notices: readonly Notice[];
}

const OUR_TAB = /^PLT (?:Meetings|Actions|Goals|Members|Setup|Summary|Data)\b/i;

const holdsIds = (sheet: SheetSnapshot): boolean =>
  OUR_TAB.test(sheet.name.trim()) && (findTable(sheet, [])?.idColumn ?? -1) >= 0;

/** The tabs that the log itself made: those with its names, once any of them holds entry ids. Setup and summaries hold none. */
export function oursIn(snapshot: Snapshot): ReadonlySet<string> {
  if (!snapshot.sheets.some(holdsIds)) return new Set();
  return new Set(snapshot.sheets.map(({ name }) => name).filter((name) => OUR_TAB.test(name.trim())));
}

function sheetNotices(sheet: SheetSnapshot, regions: readonly Found[]): readonly Notice[] {
  const entries = regions.reduce((sum, region) => sum + region.entries.length, 0);
  const found = regions.flatMap((region) => [...region.notices, ...emptyNotice(region, sheet.name)]);
  const hidden = new Set(sheet.hiddenRows);
  const unseen = regions.flatMap((region) => region.entries).filter(({ place }) => hidden.has(place.row));
  const first = unseen[0];
  const notices = [...found];
  if (sheet.hidden && entries > 0)
    notices.push(notice("convert/hidden-sheet", "info", sheet.name, "", { count: entries }));
  else if (first !== undefined) {
    notices.push(
      notice("convert/hidden-rows", "info", sheet.name, addressOf(first.place.row, first.place.column), {
        count: unseen.length,
      }),
    );
  }
  return notices;
}

/** A table or form that is ready to be filled in, with nothing in it yet. */
function emptyNotice(region: Found, sheet: string): readonly Notice[] {
  if (region.purpose === "nothing" || region.entries.length > 0) return [];
  return [notice("convert/nothing-filled-in", "info", sheet, addressOf(region.area.row, region.area.column), {})];
}

/** The last reading of a snapshot, so that a command which inspects and plans reads its sheets once. */
const lastRead = new WeakMap<Snapshot, { readonly corrections: Corrections; readonly understanding: Understanding }>();

/** Reads every sheet that is not ours. The same snapshot and corrections are read once. */
export function understand(snapshot: Snapshot, corrections: Corrections): Understanding {
  const before = lastRead.get(snapshot);
  if (before !== undefined && before.corrections === corrections) return before.understanding;
  const ours = oursIn(snapshot);
  const sheets = readSheets(
    snapshot.sheets.filter((sheet) => !ours.has(sheet.name)),
    snapshot,
    corrections,
  );
  const taken = takenOf(sheets, corrections);
  const notices = taken.flatMap(({ sheet, regions }) => sheetNotices(sheet, regions));
  const understanding = { sheets, taken, notices };
  lastRead.set(snapshot, { corrections, understanding });
  return understanding;
}

/** Sheets as they are read at first, and once more where something that was decided before says otherwise. */
function readSheets(
  sheets: readonly SheetSnapshot[],
  snapshot: Snapshot,
  corrections: Corrections,
): readonly UnderstoodSheet[] {
  const headers = sheets.flatMap((sheet) => recalledHeaders(sheet, corrections));
  const given = headers.length === 0 ? corrections : { ...corrections, headers: [...headers, ...corrections.headers] };
  const read = readerOf(snapshot, given);
  return sheets.map((sheet) => {
    const first = withBorrowed(read(sheet), snapshot, given);
    const fields = recalledFields(sheet.name, first.understood.regions.map(regionOf), first.corrections);
    const settled = [...first.assumed, ...fields];
    if (settled.length === 0) return first.understood;
    if (fields.length === 0) return withReasons(first.understood, settled);
    const again = { ...first.corrections, fields: [...fields, ...first.corrections.fields] };
    return withReasons(readerOf(snapshot, again)(sheet), settled);
  });
}

function readerOf(snapshot: Snapshot, corrections: Corrections): (sheet: SheetSnapshot) => UnderstoodSheet {
  const context = contextFor(snapshot, corrections);
  return (sheet) => {
    const grid = gridOf(sheet);
    const regions = readSheet(grid, context(sheet.name));
    const first = Math.min(grid.height, ...regions.map(({ area, headerRows }) => headerRows[0] ?? area.row));
    return { sheet, regions, titles: [...titlesOf(grid, first, context(sheet.name)), snapshot.file] };
  };
}

interface ReadOnce {
  readonly understood: UnderstoodSheet;
  readonly corrections: Corrections;
  readonly assumed: readonly Recalled[];
}

/** A sheet in which nothing was found is read once more with a header that was named in another, and with the labels that were decided. */
function withBorrowed(understood: UnderstoodSheet, snapshot: Snapshot, corrections: Corrections): ReadOnce {
  const { sheet, regions } = understood;
  const isEmpty = regions.every(({ entries }) => entries.length === 0);
  const headers = isEmpty ? borrowedHeaders(sheet, corrections) : [];
  const assumed = isEmpty ? assumedFields(sheet, corrections) : [];
  if (headers.length + assumed.length === 0) return { understood, corrections, assumed };
  const more = {
    ...corrections,
    headers: [...headers, ...corrections.headers],
    fields: [...assumed, ...corrections.fields],
  };
  return { understood: readerOf(snapshot, more)(sheet), corrections: more, assumed };
}

/** What a person is told of labels that an earlier decision settled. */
function withReasons(understood: UnderstoodSheet, recalled: readonly Recalled[]): UnderstoodSheet {
  const codes = new Map(recalled.map(({ cell, reason }) => [cell, reason]));
  const regions = understood.regions.map((region) => ({
    ...region,
    fields: region.fields.map((field) => {
      const code = codes.get(field.cell);
      return code === undefined ? field : { ...field, reason: { code, facts: {} } };
    }),
  }));
  return { ...understood, regions };
}

function takenOf(sheets: readonly UnderstoodSheet[], corrections: Corrections): readonly UnderstoodSheet[] {
  const leftOut = new Set(corrections.leftOut.map((name) => name.toLowerCase()));
  const parts = new Set((corrections.partsOut ?? []).map(({ sheet, cell }) => `${sheet.toLowerCase()}!${cell}`));
  return sheets.map((understood) => {
    const name = understood.sheet.name.toLowerCase();
    if (leftOut.has(name)) return { ...understood, regions: [], titles: [] };
    const isIn = ({ area }: Found): boolean => !parts.has(`${name}!${addressOf(area.row, area.column)}`);
    return parts.size === 0 ? understood : { ...understood, regions: understood.regions.filter(isIn) };
  });
}
