/** Workbooks with what is expected of them, many in one file: `== fact`, text tables, then lines that begin with `=>`. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { bookOf } from "./book-text.ts";

/** `rows A3:E9 header 3,4 entries 5` of a sheet. */
export interface ExpectedRegion {
  readonly sheet: string;
  readonly layout: string;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly entries: number;
}

export interface Book {
  readonly fact: string;
  readonly snapshot: Snapshot;
  readonly regions: readonly ExpectedRegion[];
  /** `A3=date` or `My_tab!A3=date` for a sheet by name; `-` is no field. */
  readonly fields: readonly { readonly sheet: string; readonly cell: string; readonly field: string | null }[];
  /** Fields that the n-th draft of a kind has at least. */
  readonly drafts: readonly { readonly kind: string; readonly fields: Record<string, unknown> }[];
  /** `C3 Print cards | Ana | 2025-09-17`: an action that a note proposes, with its cell, owner and due date. */
  readonly proposals: readonly string[];
  readonly counts: Record<string, number> | undefined;
  /** `code` or `code@A3`, all that are expected. */
  readonly notices: readonly string[] | undefined;
}

const REGION = /^(?:\[(.+)\] )?(\S+) (\S+) header (-|[\d,]+) entries (\d+)$/;

function regionOf(text: string, first: string): ExpectedRegion {
  const m = REGION.exec(text);
  if (!m) throw new SyntaxError(`Not a region: ${text}`);
  const headerRows = m[4] === "-" ? [] : (m[4] ?? "").split(",").map(Number);
  return { sheet: m[1] ?? first, layout: m[2] ?? "", range: m[3] ?? "", headerRows, entries: Number(m[5]) };
}

function fieldOf(text: string, first: string): Book["fields"][number] {
  const m = /^(?:(.+)!)?([A-Z]+\d+)=(\S+)$/.exec(text);
  if (!m) throw new SyntaxError(`Not a field: ${text}`);
  return { sheet: (m[1] ?? first).replace(/_/g, " "), cell: m[2] ?? "", field: m[3] === "-" ? null : (m[3] ?? null) };
}

function bookIn(text: string): Book {
  const lines = text.split("\n");
  const expected = lines.filter((line) => line.startsWith("=> ")).map((line) => line.slice(3).trim());
  const facts: Partial<Snapshot> = Object.assign({}, ...linesOf(expected, "given ").map((json) => JSON.parse(json)));
  const snapshot = bookOf(lines.filter((line) => !line.startsWith("=> ")).join("\n"), facts);
  const first = snapshot.sheets[0]?.name ?? "";
  const drafts = expected
    .map((line) => /^(meeting|action-item|goal|member|team) (\{.*\})$/.exec(line))
    .filter((m) => m !== null)
    .map((m) => ({ kind: m[1] ?? "", fields: JSON.parse(m[2] ?? "{}") }));
  const notices = linesOf(expected, "notices ");
  return {
    fact: (lines[0] ?? "").trim(),
    snapshot,
    regions: expected.filter((line) => REGION.test(line)).map((line) => regionOf(line, first)),
    fields: linesOf(expected, "fields ").flatMap((line) => line.split(/\s+/).map((field) => fieldOf(field, first))),
    drafts,
    proposals: linesOf(expected, "proposes "),
    counts: linesOf(expected, "counts ").map((json) => JSON.parse(json))[0],
    notices: notices.length === 0 ? undefined : notices.flatMap((line) => (line === "none" ? [] : line.split(/\s+/))),
  };
}

const linesOf = (expected: readonly string[], start: string): readonly string[] =>
  expected.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length).trim());

/** The books of one file in this folder. */
export const readBooks = (file: string): readonly Book[] =>
  readFileSync(resolve(import.meta.dirname ?? __dirname, file), "utf8")
    .split(/^== /m)
    .slice(1)
    .map(bookIn);
