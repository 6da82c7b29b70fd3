/**
 * Puts back, byte for byte, every part of the team's workbook that no stroke was about. The writing library keeps what it does
 * not know, but it may write a part anew; a team's own tab is not to change by a single byte.
 */
import { zipSync } from "fflate";
import type { Write } from "../../core/workbook/write.ts";
import { type Parts, unpack } from "./archive.ts";
import { TYPES } from "./content-types.ts";
import { relationshipsOf, relsName, sheetParts, workbookPart } from "./package-parts.ts";
import { keepTexts, trimTexts } from "./shared-strings.ts";
import { sweep } from "./sweep.ts";

/** Zip files keep no earlier moment; a fixed one makes the same log the same bytes. */
const MOMENT = new Date(1980, 0, 1);

/** The tabs that strokes were about. */
export interface Touched {
  readonly named: ReadonlySet<string>;
  /** Those in which rows or columns were removed: formulas elsewhere that speak of them were adjusted and have to stay so. */
  readonly moved: ReadonlySet<string>;
  /** Those of which something is gone. */
  readonly emptied: ReadonlySet<string>;
}

/** What these strokes touch. */
export function touchedBy(writes: readonly Write[]): Touched {
  const sheets = (...what: readonly Write["do"][]): ReadonlySet<string> =>
    new Set(writes.flatMap((write) => (what.includes(write.do) ? [write.sheet] : [])));
  return {
    named: new Set(writes.map(({ sheet }) => sheet)),
    moved: sheets("remove-rows", "remove-columns"),
    emptied: sheets("remove-sheet", "remove-rows", "remove-columns", "clear-page"),
  };
}

/** The written workbook with the original's own parts in it, and without parts that nothing leads to any more. */
export function keepParts(original: Parts, written: Uint8Array, touched: Touched): Uint8Array {
  const parts = new Map(unpack(written, "the written workbook"));
  const free = mayChange(parts, touched.named);
  for (const [name, content] of original) {
    const now = parts.get(name);
    if (now === undefined || free.has(name) || sameBytes(now, content)) continue;
    if (!speaksOf(content, touched.moved)) parts.set(name, content);
  }
  sweep(original, parts, free);
  keepTexts(original, parts);
  if (touched.emptied.size > 0) trimTexts(parts);
  return zipped(parts);
}

/** The parts in which strokes left something: the workbook's own tables, the tabs that were written to, and what hangs on these. */
function mayChange(parts: Parts, named: ReadonlySet<string>): ReadonlySet<string> {
  const workbook = workbookPart(parts);
  const shared = relationshipsOf(parts, workbook).filter(({ type }) =>
    ["styles", "sharedStrings", "calcChain"].includes(type),
  );
  const free = new Set([TYPES, workbook, relsName(workbook), ...shared.map(({ target }) => target)]);
  const open = [...sheetParts(parts)].flatMap(([sheet, part]) => (named.has(sheet) ? [part] : []));
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (free.has(part)) continue;
    free.add(part);
    free.add(relsName(part));
    open.push(...relationshipsOf(parts, part).map(({ target }) => target));
  }
  return free;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const asXml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** True where a part names one of these tabs, as a formula does: `'PLT Meetings'!A2`. */
function speaksOf(content: Uint8Array, sheets: ReadonlySet<string>): boolean {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return [...sheets].some((sheet) => {
    const name = asXml(sheet.replace(/'/g, "''"));
    return (
      text.includes(`${name}!`) ||
      text.includes(`${name}'!`) ||
      text.includes(`${name}&apos;!`) ||
      text.includes(`${name}&#39;!`)
    );
  });
}

/** The parts as one file: the table of types first, as programs that sniff expect it, then the others by name. */
export function zipped(parts: Parts): Uint8Array {
  const first = [...parts].filter(([name]) => name === TYPES);
  const others = [...parts].filter(([name]) => name !== TYPES).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries([...first, ...others]), { level: 6, mtime: MOMENT });
}
