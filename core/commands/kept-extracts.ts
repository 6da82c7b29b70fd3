/** The hidden tab PLT Extracts: the figures of each team as text, over as many rows as it takes. */
import type { Extract } from "../summaries/extract.ts";
import { packExtract, unpackExtract } from "../summaries/packed-extract.ts";
import { type Cell, textOf } from "../workbook/cell.ts";
import { type Edit, ID_HEADING, type SetFields } from "../workbook/edit.ts";
import { plainLook, type TableLook } from "../workbook/look.ts";
import { EXTRACTS_SHEET } from "../workbook/page-tabs.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { findTable, rowCells, rowsById } from "../workbook/table.ts";

/** In English in every workbook: they are for programs. */
const HEADINGS = ["Taken", "Part", "Extract"] as const;

/** Both programs take more in a cell (32,767 and 50,000 characters). */
const LONGEST = 30_000;

const WIDTHS = [24, 18, 8, 60];

const LOOK: TableLook = {
  hidden: true,
  columns: [ID_HEADING, ...HEADINGS].map((heading, i) => plainLook(heading, i === 0 ? "id" : "text", WIDTHS[i] ?? 24)),
};

/** A row: when the figures were taken, `1/2` for the first of two parts, and the part. */
type KeptRow = readonly [taken: string, part: string, text: string];

const NOTHING: KeptRow = ["", "", ""];

/** What is kept, by the ids of the rows. */
export type KeptRows = ReadonlyMap<string, KeptRow>;

/** All that is kept; nothing where there is no such tab. */
export function keptIn(snapshot: Snapshot): KeptRows {
  const sheet = findSheet(snapshot, EXTRACTS_SHEET);
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
  part === 0 ? `extract:${source}` : `extract:${source}~${part}`;

/** A team's figures and when they were taken; undefined where there are none, or not all parts of one and the same time. */
export function keptExtract(
  kept: KeptRows,
  source: string,
): { readonly extract: Extract; readonly taken: string } | undefined {
  const [taken, part] = kept.get(rowId(source, 0)) ?? NOTHING;
  const count = Number(part.split("/")[1] ?? 0);
  let text = "";
  for (let i = 0; i < count; i++) {
    const [at, nth, piece] = kept.get(rowId(source, i)) ?? NOTHING;
    if (at !== taken || nth !== `${i + 1}/${count}`) return undefined;
    text += piece;
  }
  const extract = text === "" ? undefined : unpackExtract(text);
  return extract && { extract, taken };
}

/** Figures to be kept: whose, when they were taken, and what they are. */
export interface ToKeep {
  readonly source: string;
  readonly taken: string;
  readonly extract: Extract;
}

/** The edits that keep these figures in place of earlier ones. Neighbouring rows come one after the other, column by column. */
export function keepEdits(fresh: readonly ToKeep[], kept: KeptRows): readonly Edit[] {
  const wanted = fresh.flatMap((one) => rowsOf(one, kept));
  const added = wanted.filter(({ id }) => !kept.has(id));
  const changed = wanted.filter(({ id }) => kept.has(id));
  return [
    { type: "add-sheet", sheet: EXTRACTS_SHEET, look: LOOK },
    {
      type: "append-rows",
      sheet: EXTRACTS_SHEET,
      headings: [ID_HEADING, ...HEADINGS],
      rows: added.map(({ id, row }): readonly Cell[] => [id, ...row]),
      links: [],
    },
    ...HEADINGS.flatMap((heading, i) =>
      changed.flatMap(({ id, row }): readonly SetFields[] => {
        const [was, now] = [kept.get(id)?.[i] ?? "", row[i] ?? ""];
        if (was === now) return [];
        const field = { heading, was: was === "" ? null : was, now: now === "" ? null : now };
        return [{ type: "set-fields", sheet: EXTRACTS_SHEET, id, fields: [field] }];
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
    const piece = text.slice(i * LONGEST, (i + 1) * LONGEST);
    rows.push({ id: rowId(source, i), row: i < count ? [taken, `${i + 1}/${count}`, piece] : NOTHING });
  }
  return rows;
}
