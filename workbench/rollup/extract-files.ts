/** The extract as files: a folder for each table, in it one for each year and school, in the form that databases read as partitions. */
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  EXTRACT_TABLES,
  type ExtractTable,
  type ExtractValue,
  rowsOfTable,
} from "../../core/summaries/extract-tables.ts";
import type { Collected } from "../../core/summaries/team-figures.ts";
import { putFile } from "../files/put-file.ts";
import { csvBytes } from "./csv-bytes.ts";
import { parquetBytes } from "./parquet-bytes.ts";

export type ExtractRow = Readonly<Record<string, ExtractValue>>;

/** What stands in the names of folders and so not in the files. */
const PARTITIONS = ["year", "school"];

/** What databases read as “nothing” in the name of a partition. */
const NOTHING = "__HIVE_DEFAULT_PARTITION__";

export interface ExtractFiles {
  /** Adds the teams of one school. */
  readonly add: (collected: readonly Collected[]) => Promise<void>;
  /** Puts the whole in its place; answers how many rows it has. Until then an earlier extract stays as it was. */
  readonly finish: () => Promise<number>;
}

/** Begins an extract in a folder whose name ends in `.csv` or `.parquet`. Example: `meetings/year=2025-26/school=Oak%20Hill/rows.csv`. */
export async function beginExtract(folder: string, kind: "csv" | "parquet"): Promise<ExtractFiles> {
  const beside = `${folder}.new`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  let rows = 0;
  return {
    add: async (collected) => {
      for (const table of EXTRACT_TABLES) rows += await addTable(beside, table, kind, collected);
    },
    finish: async () => {
      await rm(folder, { recursive: true, force: true });
      await rename(beside, folder);
      return rows;
    },
  };
}

async function addTable(
  folder: string,
  table: ExtractTable,
  kind: "csv" | "parquet",
  collected: readonly Collected[],
): Promise<number> {
  const byYear = new Map<string, ExtractRow[]>();
  for (const one of collected) {
    for (const row of rowsOfTable(table.name, one.extract, one)) {
      const year = String(row["year"] ?? "");
      const known = byYear.get(year);
      if (known) known.push(row);
      else byYear.set(year, [row]);
    }
  }
  const school = collected[0]?.extract.team.school ?? "";
  const columns = table.columns.filter(({ name }) => !PARTITIONS.includes(name));
  let written = 0;
  for (const [year, rows] of byYear) {
    const place = join(folder, table.name, partition("year", year), partition("school", school));
    await mkdir(place, { recursive: true });
    const bytes = kind === "csv" ? csvBytes(columns, rows) : await parquetBytes(columns, rows);
    await putFile(join(place, `rows.${kind}`), bytes);
    written += rows.length;
  }
  return written;
}

const partition = (name: string, value: string): string =>
  `${name}=${value === "" ? NOTHING : encodeURIComponent(value).replace(/[.*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
