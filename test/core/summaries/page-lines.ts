/** A page as lines of text: a heading, a sentence or a row of a table each. */
import type { Block, Page } from "../../../core/workbook/page.ts";

export const linesOf = (page: Page): readonly string[] => page.blocks.flatMap(lines);

function lines(block: Block): readonly string[] {
  switch (block.type) {
    case "title":
      return [`# ${block.text}`];
    case "heading":
      return [`## ${block.text}`];
    case "text":
      return [block.tone === "attention" ? `! ${block.text}` : block.text];
    case "table":
      return [block.headings, ...block.rows.map((row) => row.map(({ value }) => value))].map((row) =>
        row.map(shown).join(" | "),
      );
    case "chart":
      return [`[${block.chart}] ${block.sentence}`];
  }
}

function shown(value: unknown): string {
  if (value === null) return "";
  if (typeof value !== "object" || value === null) return String(value);
  if ("share" in value) return `${Math.round(Number(value.share) * 1000) / 10}%`;
  return "day" in value ? String(value.day) : JSON.stringify(value);
}
