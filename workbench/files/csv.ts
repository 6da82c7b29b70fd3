/** Comma-separated text, read as it was meant: its encoding, its separator, its quotes. */
import type { Cell } from "../../core/workbook/cell.ts";
import { refuse } from "./refusal.ts";

const SEPARATORS = [",", ";", "\t", "|"] as const;
const LOOKED_AT = 64 * 1024;

/**
 * Rows of cells. Numbers written plainly (`45`, `0.5`) become numbers; everything else stays the text it is (`007`, `9/14`, `76%`),
 * for the conversion to read with its neighbours in view. Example: `Date;Who\n9/14;"Lee, Ann"` gives two rows of two cells.
 */
export function readCsv(bytes: Uint8Array, file: string): readonly (readonly Cell[])[] {
  const text = decode(bytes, file);
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  return splitRows(body, named?.[1] ?? separatorOf(body)).map((row) => row.map(cellOfText));
}

/** UTF-8 or UTF-16 by its mark, UTF-8 without one, otherwise what Windows programs in the Americas and Western Europe write. */
function decode(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > start.length / 4) return new TextDecoder(start[0] === 0 ? "utf-16be" : "utf-16le").decode(bytes);
  if (zeros > 0) return refuse("host/unknown-encoding", { file });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator that parts the first lines most evenly: the same count on as many lines as possible. */
function separatorOf(text: string): string {
  const sample = text.slice(0, LOOKED_AT);
  const scored = SEPARATORS.map((separator) => ({ separator, score: evenness(splitRows(sample, separator)) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

function evenness(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const row of rows) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  return Math.max(0, ...[...widths].map(([width, count]) => count * Math.min(width, 12)));
}

function splitRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    row.push(value);
    const next = text[end];
    at = end + 1;
    if (next === separator) {
      if (at >= text.length) row.push("");
      continue;
    }
    if (next === "\r" && text[at] === "\n") at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;

  /** A field up to its closing quote; what stands between that and the next separator is taken along. */
  function quoted(source: string, from: number): { readonly value: string; readonly end: number } {
    const pieces: string[] = [];
    let start = from + 1;
    for (;;) {
      const close = source.indexOf('"', start);
      if (close < 0) return { value: pieces.join("") + source.slice(start), end: source.length };
      pieces.push(source.slice(start, close));
      if (source[close + 1] !== '"') {
        const rest = plain(source, close + 1, separator);
        return { value: pieces.join("") + rest.value, end: rest.end };
      }
      pieces.push('"');
      start = close + 2;
    }
  }
}

function plain(text: string, from: number, separator: string): { readonly value: string; readonly end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(from, end), end };
}

function cellOfText(text: string): Cell {
  const value = text.replace(/\r\n?/g, "\n");
  if (value.trim() === "") return null;
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/.test(value) ? Number(value) : value;
}
