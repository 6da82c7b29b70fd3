/** Links that lead nowhere are left out. */
import type { Page, PageCell } from "../workbook/page.ts";

/** Pages for one workbook: links to tabs that are neither among them nor among these others are left out. */
export function linkedWithin(pages: readonly Page[], others: readonly string[]): readonly Page[] {
  const sheets = new Set([...pages.map(({ sheet }) => sheet), ...others]);
  return pages.map((page) => withLinksTo(page, sheets));
}

function withLinksTo(page: Page, sheets: ReadonlySet<string>): Page {
  const cell = (one: PageCell): PageCell => {
    if (!one.link || sheets.has(one.link.sheet)) return one;
    return one.tone ? { value: one.value, tone: one.tone } : { value: one.value };
  };
  const blocks = page.blocks.map((block) =>
    block.type === "table" ? { ...block, rows: block.rows.map((row) => row.map(cell)) } : block,
  );
  return { ...page, blocks };
}
