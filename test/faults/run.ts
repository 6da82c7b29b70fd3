/** `npm run faults`: the whole matrix, or a part of it. */
import type { Book } from "../../workbench/hosts/book.ts";
import { excelCases } from "./excel-matrix.ts";
import { type Case, Record, tell } from "./matrix.ts";
import { paneOver } from "./on-excel.ts";
import { sidebarOver } from "./on-sheets.ts";
import { sheetsCases } from "./sheets-matrix.ts";
import { stories } from "./stories.ts";

const only = process.argv[2] ?? "";
const every = Number(process.argv[4] ?? 1);
const started = performance.now();
const record = new Record();
const HOSTS = [
  { name: "Excel", open: (book: Book) => paneOver(book, {}, 60_000), cases: excelCases },
  { name: "Sheets", open: (book: Book) => sidebarOver(book, () => undefined), cases: sheetsCases },
];
let n = 0;
for (const host of HOSTS) {
  if (!only.startsWith(host.name)) continue;
  for (const story of stories) {
    if (
      only.includes(" · ") &&
      !`${host.name} · ${story.title} · `.startsWith(only.split(" · ").slice(0, 2).join(" · "))
    )
      continue;
    const told = await tell(story, host.open);
    const cases: readonly Case[] = await host.cases(told);
    for (const each of cases) {
      const name = `${each.host} · ${each.story} · ${each.fault} · ${each.at}`;
      if (!name.includes(only) || n++ % every !== 0) continue;
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
}
for (const trouble of record.troubles.slice(0, Number(process.argv[3] ?? 30))) console.log(JSON.stringify(trouble));
console.table([...record.tallies.values()]);
console.log(((performance.now() - started) / 1000).toFixed(1), "s", record.troubles.length, "troubles");
