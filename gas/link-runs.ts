/** Links of a column as runs that can be put in one call. Putting a link puts its text, too: cells that hold no text must stay out. */
import type { Link, Write } from "../core/index.ts";
import type { Block } from "./steps.ts";

export interface LinkRun {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly { readonly text: string; readonly link: Link | null }[];
}

type SetLinks = Extract<Write, { readonly do: "set-links" }>;

/** Runs of neighbouring cells, column by column. A cell without a link is taken along where `blocks` put text there; otherwise a run ends. */
export function linkRuns({ row, column, texts, links }: SetLinks, blocks: readonly Block[]): readonly LinkRun[] {
  const columns = Math.max(0, ...links.map((line) => line.length));
  return Array.from({ length: columns }, (_, j) => j).flatMap((j) => {
    const runs: { row: number; column: number; cells: { text: string; link: Link | null }[] }[] = [];
    links.forEach((line, i) => {
      const link = line[j] ?? null;
      const text = texts[i]?.[j] ?? "";
      if (text === "" || (link === null && !holdsText(blocks, row + i, column + j))) return;
      const last = runs[runs.length - 1];
      if (last && last.row + last.cells.length === row + i) last.cells.push({ text, link });
      else runs.push({ row: row + i, column: column + j, cells: [{ text, link }] });
    });
    return runs.filter(({ cells }) => cells.some(({ link }) => link !== null));
  });
}

const holdsText = (blocks: readonly Block[], row: number, column: number): boolean =>
  blocks.some((block) => typeof block.cells[row - block.row]?.[column - block.column] === "string");
