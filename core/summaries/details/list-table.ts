/** Entries themselves, the newest of them, each with the way to its row. */
import { textIn } from "../../cycles/team-log.ts";
import { choiceLabel } from "../../kinds/choice.ts";
import type { Gives } from "../../kinds/declare.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Column } from "../../kinds/kind.ts";
import { quoted } from "../../words/in-words.ts";
import { parseDay } from "../../workbook/day.ts";
import { PAGE_COLUMNS } from "../../workbook/draw.ts";
import type { Block, PageCell } from "../../workbook/page.ts";
import { line, linked } from "../page-cells.ts";
import { columnsOf, dayOf, type Given, type Scope } from "./scope.ts";

/** More than these stay in their tab, which the last row leads to. */
export const NEWEST = 8;

/** The newest entries of every year: by the kind's day, then those without one as they stand. */
export function listTable({ columns: keys, open = "" }: Gives, given: Given, scope: Scope): readonly Block[] {
  const columns = columnsOf(given.kind, keys).slice(0, PAGE_COLUMNS);
  const listed = given.all.filter(
    (entry) => columns.some(({ key }) => textIn(entry, key) !== "") && (open === "" || textIn(entry, open) === ""),
  );
  if (columns.length === 0 || listed.length === 0) return [];
  const [name, text] = columns;
  if (scope.notes === "about" && name && text && columns.length === 2) return asLines(listed, name, text, scope);
  const isDated = (entry: Entry): boolean => dayOf(given.kind, entry) !== undefined;
  const newest = [...listed.filter(isDated).reverse(), ...listed.filter((entry) => !isDated(entry))];
  const rows = newest.slice(0, NEWEST).map((entry) => columns.map((column, i) => cellOf(entry, column, i, scope)));
  const rest = newest.length - NEWEST;
  const [lead] = columns;
  const more: readonly (readonly PageCell[])[] =
    rest <= 0 || !lead ? [] : [[leadTo(scope.words.andMore(rest, given.kind.tab), newest[NEWEST], lead)]];
  const headings = columns.map(({ heading }) => heading[scope.log.language]);
  const table: Block = { type: "table", headings, rows: [...rows, ...more] };
  return open === "" ? [table] : [line(scope.words.stillOpen, "quiet"), table];
}

/** For readers outside: all of them, whole, in the order of the sheet, as `Term: what it means`. */
const asLines = (listed: readonly Entry[], name: Column, text: Column, scope: Scope): readonly Block[] =>
  [...listed]
    .sort((a, b) => a.at.row - b.at.row)
    .map((entry) => {
      const [first, second] = [name, text]
        .map((column) => wholeText(entry, column, scope))
        .filter((part) => part !== "");
      return line(second === undefined ? (first ?? "") : scope.words.labelled(first ?? "", second), "plain");
    });

function wholeText(entry: Entry, column: Column, { log }: Scope): string {
  const text = textIn(entry, column.key);
  const label = column.type === "choice" && text !== "" ? choiceLabel(column, text, log.cycle, log.language) : text;
  return label.replace(/\s+/g, " ").trim();
}

const leadTo = (text: string, entry: Entry | undefined, column: Column): PageCell =>
  entry ? linked(text, entry, column.key) : { value: text, tone: "quiet" };

function cellOf(entry: Entry, column: Column, place: number, { log, words }: Scope): PageCell {
  const text = textIn(entry, column.key) || (column.unsaid ?? "");
  if (text === "") return { value: null };
  const day = column.type === "day" ? parseDay(text) : undefined;
  const label = column.type === "choice" ? choiceLabel(column, text, log.cycle, log.language) : text;
  if (place === 0) return linked(day ? words.dayText(day) : said(label, column), entry, column.key);
  if (day) return { value: { day } };
  const value = entry.values[column.key];
  if (column.type === "number" && typeof value === "number") return { value };
  return { value: said(label, column), tone: "text" };
}

const said = (text: string, { type }: Column): string => (type === "link" ? text : quoted(text));
