/** The hidden tab PLT Extracts: the figures of each team as text, over as many rows as it takes. */
import type { Extract } from "../summaries/extract.ts";
import { packExtract, unpackExtract } from "../summaries/packed-extract.ts";
import { type Cell, textOf } from "../workbook/cell.ts";
import { type Edit, ID_HEADING, type SetFields } from "../workbook/edit.ts";
import { plainLook, type TableLook } from "../workbook/look.ts";
import { EXTRACTS_SHEET } from "../workbook/page-tabs.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { findTable, rowCells, rowsById } from "../workbook/table.ts";
import { keptTab, ROW_MARKS } from "./kept-tabs.ts";

/** In English in every workbook: they are for programs. */
const HEADINGS = ["Taken", "Part", "Extract"] as const;

/** Of a part; with its row's id before it, less than both programs take in a cell (32,767 and 50,000 characters). */
const LONGEST = 29_500;

const WIDTHS = [24, 18, 8, 60];

const LOOK: TableLook = {
  hidden: true,
  columns: [ID_HEADING, ...HEADINGS].map((heading, i) => plainLook(heading, i === 0 ? "id" : "text", WIDTHS[i] ?? 24)),
};

/** A row: when the figures were taken, `1/2` for the first of two parts, and the row's id with the part after it. */
type KeptRow = readonly [taken: string, part: string, text: string];

const NOTHING: KeptRow = ["", "", ""];

/** What is kept, by the ids of the rows. */
export type KeptRows = ReadonlyMap<string, KeptRow>;

/** All that is kept; nothing where there is no such tab. */
export function keptIn(snapshot: Snapshot): KeptRows {
  const sheet = findSheet(snapshot, keptTab(snapshot, EXTRACTS_SHEET));
  const table = sheet && findTable(sheet, [ID_HEADING]);
  if (!table) return new Map();
  return new Map(
    [...rowsById(table)].map(([id, row]) => {
      const [taken = "", part = "", text = ""] = rowCells(table, row, HEADINGS).map(textOf);
      return [id, [taken, part, text]];
    }),
  );
}

const rowId = (source: string, part: number): string =>
  ROW_MARKS[EXTRACTS_SHEET] + (part === 0 ? source : `${source}~${part}`);

/** What a part begins with: where a tab was sorted while it was written, no row may speak for another team. */
const ownMark = (id: string): string => `${id} `;

/**
 * The text of a team's figures and when they were taken; undefined where there are none, not all parts of one and the same time, or a part
 * that is another row's.
 */
function keptText(kept: KeptRows, source: string): { readonly text: string; readonly taken: string } | undefined {
  const [taken, part] = kept.get(rowId(source, 0)) ?? NOTHING;
  const count = Number(part.split("/")[1] ?? 0);
  let text = "";
  for (let i = 0; i < count; i++) {
    const id = rowId(source, i);
    const [at, nth, piece] = kept.get(id) ?? NOTHING;
    if (at !== taken || nth !== `${i + 1}/${count}` || !piece.startsWith(ownMark(id))) return undefined;
    text += piece.slice(ownMark(id).length);
  }
  return text === "" ? undefined : { text, taken };
}

/** True where a team's figures are there, whole and its own. */
export const hasFigures = (kept: KeptRows, source: string): boolean => keptText(kept, source) !== undefined;

/** A team's figures and when they were taken; undefined where `hasFigures` is false. */
export function keptExtract(
  kept: KeptRows,
  source: string,
): { readonly extract: Extract; readonly taken: string } | undefined {
  const found = keptText(kept, source);
  const extract = found && unpackExtract(found.text);
  return extract && { extract, taken: found.taken };
}

/** Figures to be kept: whose, when they were taken, and what they are. */
export interface ToKeep {
  readonly source: string;
  readonly taken: string;
  readonly extract: Extract;
}

/** The edits that keep these figures in the tab, whatever its name, in place of earlier ones. Neighbouring rows come one after the other, column by column. */
export function keepEdits(sheet: string, fresh: readonly ToKeep[], kept: KeptRows): readonly Edit[] {
  const wanted = fresh.flatMap((one) => rowsOf(one, kept));
  const added = wanted.filter(({ id }) => !kept.has(id));
  const changed = wanted.filter(({ id }) => kept.has(id));
  return [
    { type: "add-sheet", sheet, look: LOOK },
    {
      type: "append-rows",
      sheet,
      headings: [ID_HEADING, ...HEADINGS],
      rows: added.map(({ id, row }): readonly Cell[] => [id, ...row]),
      links: [],
    },
    ...HEADINGS.flatMap((heading, i) =>
      changed.flatMap(({ id, row }): readonly SetFields[] => {
        const [was, now] = [kept.get(id)?.[i] ?? "", row[i] ?? ""];
        if (was === now) return [];
        const field = { heading, was: was === "" ? null : was, now: now === "" ? null : now };
        return [{ type: "set-fields", sheet, id, fields: [field] }];
      }),
    ),
  ];
}

interface WantedRow {
  readonly id: string;
  readonly row: KeptRow;
}

/** The rows of one team's figures, those that an earlier, longer text had emptied. */
function rowsOf({ source, taken, extract }: ToKeep, kept: KeptRows): readonly WantedRow[] {
  const text = packExtract(extract);
  const count = Math.ceil(text.length / LONGEST);
  const rows: WantedRow[] = [];
  for (let i = 0; i < count || kept.has(rowId(source, i)); i++) {
    const id = rowId(source, i);
    const piece = ownMark(id) + text.slice(i * LONGEST, (i + 1) * LONGEST);
    rows.push({ id, row: i < count ? [taken, `${i + 1}/${count}`, piece] : NOTHING });
  }
  return rows;
}
