/** The extract as files: a folder for each table, in it one for each year and school, in the form that databases read as partitions. */
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  EXTRACT_TABLES,
  type ExtractTable,
  type ExtractValue,
  rowsOfTable,
} from "../../core/summaries/extract-tables.ts";
import type { Collected } from "../../core/summaries/team-figures.ts";
import { putFile } from "../files/put-file.ts";
import { refuse, systemCode } from "../files/refusal.ts";
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

/** What computers put into folders by themselves. */
const LEFTOVERS = [".DS_Store", "desktop.ini", "Thumbs.db"];

/** Refuses a file, or a folder with anything in it that is none of an extract's: an extract takes the place of what is there. */
export async function refuseOthers(folder: string): Promise<void> {
  const ours = new Set<string>([...EXTRACT_TABLES.map(({ name }) => name), ...LEFTOVERS]);
  const inside = await readdir(folder).catch((failure: unknown) =>
    systemCode(failure) === "ENOENT" ? [] : refuse("host/extract-not-ours", { file: folder }),
  );
  if (inside.some((name) => !ours.has(name))) refuse("host/extract-not-ours", { file: folder });
}

/** Begins an extract in a folder whose name ends in `.csv` or `.parquet`. Example: `meetings/year=2025-26/school=Oak%20Hill/rows.csv`. */
export async function beginExtract(folder: string, kind: "csv" | "parquet"): Promise<ExtractFiles> {
  const beside = join(dirname(folder), `.${basename(folder)}.plt-new`);
  await refuseOthers(folder);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true }).catch((failure: unknown) =>
    refuse("host/folder-not-written", { folder, reason: systemCode(failure) || "unknown", option: "--extract" }),
  );
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
