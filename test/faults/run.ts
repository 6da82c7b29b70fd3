/** `npm run faults`: the whole matrix, or a part of it. */
import { excelCases } from "./excel-matrix.ts";
import { type Case, Record, tell } from "./matrix.ts";
import { paneOver } from "./on-excel.ts";
import { stories } from "./stories.ts";

const only = process.argv[2] ?? "";
const started = performance.now();
const record = new Record();
for (const story of stories) {
  const told = await tell(story, (book) => paneOver(book, {}, 60_000));
  const cases: readonly Case[] = await excelCases(told);
  for (const each of cases) {
    const name = `${each.host} · ${each.story} · ${each.fault} · ${each.at}`;
    if (!name.includes(only)) continue;
    record.add(
      each,
      await each.try().catch((error: unknown) => ({
        lost: [],
        twice: [],
        overwritten: [],
        otherwise: [String((error as Error).stack)],
      })),
    );
  }
}
for (const trouble of record.troubles.slice(0, Number(process.argv[3] ?? 30))) console.log(JSON.stringify(trouble));
console.table([...record.tallies.values()]);
console.log(((performance.now() - started) / 1000).toFixed(1), "s", record.troubles.length, "troubles");
