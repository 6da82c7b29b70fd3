/** The same figures as our pages need, by Arquero and by DuckDB: of each team, of each school and month, of each topic; rows back in JavaScript. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import * as aq from "arquero";
import {
  EXTRACT_TABLES,
  type ExtractValue,
  rowsOfTable,
  type TableName,
} from "../../../core/summaries/extract-tables.ts";
import type { Collected } from "../../../core/summaries/team-figures.ts";

type Row = Readonly<Record<string, ExtractValue>>;
export type Rival = () => number | Promise<number>;

const rowsIn = (name: TableName, collected: readonly Collected[]): Row[] =>
  collected.flatMap((one) => rowsOfTable(name, one.extract, one));

/** Arquero over tables that are made beforehand. */
export function arqueroFigures(collected: readonly Collected[]): Rival {
  const [meetings, goals, actions, facts] = (["meetings", "goals", "actions", "facts"] as const).map((name) =>
    aq.from(rowsIn(name, collected)),
  );
  if (!meetings || !goals || !actions || !facts) throw new Error("The tables could not be made.");
  const { count, max, sum } = aq.op;
  return () => {
    const answers = [
      meetings
        .groupby("school", "source")
        .rollup({ n: count(), there: sum("there"), roster: sum("roster"), minutes: sum("minutes"), last: max("day") }),
      meetings.groupby("school", "month").rollup({ n: count() }),
      goals.groupby("school", "source", "progress").rollup({ n: count(), measurable: sum("measurable") }),
      actions.groupby("school", "source", "status").rollup({ n: count() }),
      facts.groupby("school", "source", "topic", "part").rollup({ amount: sum("amount") }),
    ];
    return answers.reduce((rows, answer) => rows + answer.objects().length, 0);
  };
}

const QUERIES = [
  "SELECT school, source, count(*), sum(there), sum(roster), sum(minutes), max(day) FROM meetings GROUP BY ALL",
  "SELECT school, month, count(*) FROM meetings GROUP BY ALL",
  "SELECT school, source, progress, count(*), sum(measurable) FROM goals GROUP BY ALL",
  "SELECT school, source, status, count(*) FROM actions GROUP BY ALL",
  "SELECT school, source, topic, part, sum(amount) FROM facts GROUP BY ALL",
];

/** DuckDB over tables that are loaded beforehand. */
export async function duckdbFigures(collected: readonly Collected[], folder: string): Promise<Rival> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const { name, columns } of EXTRACT_TABLES) {
    const file = join(folder, `${name}.csv`);
    const lines = rowsIn(name, collected).map((row) => columns.map((column) => row[column.name] ?? "").join(","));
    writeFileSync(file, [columns.map((column) => column.name).join(","), ...lines].join("\n"));
    await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_csv('${file}')`);
  }
  return async () => {
    let rows = 0;
    for (const sql of QUERIES) rows += (await connection.runAndReadAll(sql)).getRows().length;
    return rows;
  };
}
