/** The hosts of the matrix, and a part of their cases tried. */
import type { Book } from "../../workbench/hosts/book.ts";
import { excelCases } from "./excel-matrix.ts";
import { fileCases } from "./files-matrix.ts";
import { type Case, Record, type Told, type Trouble, tell } from "./matrix.ts";
import { PATIENT, paneOver } from "./on-excel.ts";
import { programOver } from "./on-files.ts";
import { sidebarOver } from "./on-sheets.ts";
import type { Opened } from "./outcome.ts";
import { sheetsCases } from "./sheets-matrix.ts";
import { storyNamed } from "./stories.ts";

export interface FaultHost {
  readonly name: string;
  readonly open: (book: Book) => Opened;
  readonly cases: (told: Told) => Promise<readonly Case[]>;
}

export const HOSTS: readonly FaultHost[] = [
  { name: "Sheets", open: (book) => sidebarOver(book, () => undefined), cases: sheetsCases },
  { name: "file", open: programOver, cases: fileCases },
  { name: "Excel", open: (book) => paneOver(book, {}, PATIENT), cases: excelCases },
];

/** Which cases of one story on one host: every so-manieth, counted from `from`, of faults whose names hold `fault`. */
export interface Asked {
  readonly host: string;
  readonly story: string;
  readonly fault: string;
  readonly every: number;
  readonly from: number;
}

export const isAsk = (asked: unknown): asked is Asked =>
  typeof asked === "object" && asked !== null && "host" in asked && "every" in asked;

let last: { readonly name: string; readonly told: Promise<Told> } | undefined;

/** Several parts of one story are tried one after the other: it is told once. */
function toldOn({ name, open }: FaultHost, story: string): Promise<Told> {
  const key = `${name} ${story}`;
  if (last?.name !== key) last = { name: key, told: tell(storyNamed(story), open) };
  return last.told;
}

/** Tells the story, then tries those cases one after the other; each trouble is told at once. A case that throws is one. */
export async function tryCases(
  { host, story, fault, every, from }: Asked,
  onTrouble: (trouble: Trouble) => void,
): Promise<Record> {
  const record = new Record(onTrouble);
  const found = HOSTS.find(({ name }) => name === host);
  if (!found) throw new RangeError(`No host is called ${host}.`);
  const told = await toldOn(found, story);
  const cases = (await found.cases(told)).filter((each) => each.fault.includes(fault));
  for (let i = from; i < cases.length; i += every) {
    const each = cases[i];
    if (each) record.add(each, await each.try().catch(thrown));
  }
  return record;
}

const thrown = (failure: unknown) => ({
  lost: [],
  twice: [],
  overwritten: [],
  otherwise: [failure instanceof Error ? String(failure.stack) : String(failure)],
});
