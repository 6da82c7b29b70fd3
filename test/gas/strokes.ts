/** Strokes carried out on the stand-in, and what is read back. */
import type { Needs, Notice, Snapshot, Write } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import type { Project } from "../../workbench/hosts/sheets/project.ts";
import { type SheetsHost, sheetsHost, usualSetting } from "../../workbench/hosts/sheets/sheets-host.ts";
import type { SheetsSetting } from "../../workbench/hosts/sheets/world.ts";

export interface Strokes {
  readonly host: SheetsHost;
  readonly write: (...writes: readonly Write[]) => readonly Notice[];
  readonly read: (needs?: Needs) => Snapshot;
  /** Calls that `work` made, by name. */
  readonly counted: (work: () => unknown) => Readonly<Record<string, number>>;
}

/** The add-on's read and write over a workbook. */
export function strokesOn(book: Book, project: Project, change: Partial<SheetsSetting> = {}): Strokes {
  const host = sheetsHost({ ...usualSetting(book, project), ...change });
  return {
    host,
    write: (...writes) => JSON.parse(String(host.call("writeStrokes", [JSON.stringify(writes)]))) as Notice[],
    read: (needs = { sheets: "all" }) =>
      JSON.parse(String(host.call("readSheets", [JSON.stringify(needs)]))) as Snapshot,
    counted: (work) => {
      host.counts.clear();
      work();
      return Object.fromEntries([...host.counts].sort());
    },
  };
}
