/** The tab PLT Collected: a line for each registered team, with what became of its log. People read it; by its ids it is found again. */
import type { TeamState } from "../summaries/taken.ts";
import { collectedTabWords } from "../words/collection.ts";
import type { CollectedTabWords } from "../words/en-collection.ts";
import { textOf } from "../workbook/cell.ts";
import { type Edit, ID_HEADING } from "../workbook/edit.ts";
import { type ColumnLook, plainLook } from "../workbook/look.ts";
import { COLLECTED_SHEET } from "../workbook/page-tabs.ts";
import { findSheet, type Language, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, findTable, rowsById } from "../workbook/table.ts";
import { keptTab, ROW_MARKS } from "./kept-tabs.ts";

/** What a line says. */
export interface CollectedLine {
  readonly team: string;
  readonly school: string;
  readonly state: TeamState | "gone";
  /** Local minutes, `YYYY-MM-DDTHH:MM`; "" for never. */
  readonly at: string;
  readonly tried: string;
  /** In the log's language; "" where nothing went wrong. */
  readonly why: string;
  readonly link: string;
  readonly mark: string;
}

type Key = keyof CollectedTabWords["headings"];

const KEYS: readonly Key[] = ["team", "school", "state", "figures", "tried", "why", "log", "version"];

const WIDTHS: Readonly<Record<Key, number>> = {
  team: 26,
  school: 22,
  state: 20,
  figures: 17,
  tried: 17,
  why: 48,
  log: 34,
  version: 30,
};

/** An id of its own, made of the team's: no two rows of a workbook have the same. */
const lineId = (source: string): string => ROW_MARKS[COLLECTED_SHEET] + source;

const sourceOf = (id: string): string =>
  id.startsWith(ROW_MARKS[COLLECTED_SHEET]) ? id.slice(ROW_MARKS[COLLECTED_SHEET].length) : id;

/** The lines by the ids of their teams; none where the tab is missing. Headings may be in either language. */
export function linesIn(snapshot: Snapshot): ReadonlyMap<string, CollectedLine> {
  const sheet = findSheet(snapshot, keptTab(snapshot, COLLECTED_SHEET));
  const table = sheet && findTable(sheet, [ID_HEADING]);
  if (!table) return new Map();
  const places = KEYS.map((key) => {
    const [en, es] = [collectedTabWords.en, collectedTabWords.es].map(({ headings }) => columnOf(table, headings[key]));
    return en === undefined || en < 0 ? (es ?? -1) : en;
  });
  return new Map(
    [...rowsById(table)].map(([id, row]) => {
      const texts = places.map((column) => textOf(table.sheet.cells[row]?.[column] ?? null));
      return [sourceOf(id), lineOf(texts)];
    }),
  );
}

/** What a person wrote under “State” is not asked: the state follows from the rest. */
function lineOf([
  team = "",
  school = "",
  ,
  at = "",
  tried = "",
  why = "",
  link = "",
  mark = "",
]: readonly string[]): CollectedLine {
  const state = at === "" ? (why === "" ? "never" : "unread") : why === "" ? "read" : "old";
  return { team, school, state, at: moment(at), tried: moment(tried), why, link, mark };
}

const moment = (shown: string): string => shown.replace(" ", "T");

const shownMoment = (at: string): string => at.replace("T", " ");

const cellsOf = (line: CollectedLine, { states }: CollectedTabWords): Readonly<Record<Key, string>> => ({
  team: line.team,
  school: line.school,
  state: states[line.state],
  figures: shownMoment(line.at),
  tried: shownMoment(line.tried),
  why: line.why,
  log: line.link,
  version: line.mark,
});

/** The edits after which the tab, whatever its name, says this and no more of each team; those that change nothing write nothing. */
export function lineEdits(
  sheet: string,
  lines: ReadonlyMap<string, CollectedLine>,
  known: ReadonlyMap<string, CollectedLine>,
  language: Language,
): readonly Edit[] {
  const words = collectedTabWords[language];
  const looks = KEYS.map((key) => lookOf(key, words));
  const look = { hidden: false, columns: [...looks, plainLook(ID_HEADING, "id", 12)] };
  const rows = [...lines].map(([id, line]) => ({ id, cells: cellsOf(line, words) }));
  const fresh = rows.filter(({ id }) => !known.has(id));
  return [
    { type: "add-sheet", sheet, look },
    { type: "add-columns", sheet, look },
    {
      type: "append-rows",
      sheet,
      headings: [ID_HEADING, ...KEYS.map((key) => words.headings[key])],
      rows: fresh.map(({ id, cells }) => [lineId(id), ...KEYS.map((key) => blankless(cells[key]))]),
      links: [],
    },
    ...KEYS.map((key, i): Edit => {
      const texts = Object.fromEntries(
        rows.flatMap(({ id, cells }) => (cells[key] === "" ? [] : [[lineId(id), cells[key]]])),
      );
      return { type: "fill-column", sheet, look: looks[i] ?? lookOf(key, words), texts, withoutId: "kept" };
    }),
  ];
}

const blankless = (text: string): string | null => (text === "" ? null : text);

function lookOf(key: Key, { headings, help, states }: CollectedTabWords): ColumnLook {
  const plain = plainLook(headings[key], key === "why" ? "long-text" : "text", WIDTHS[key]);
  const highlights: ColumnLook["highlights"] = [
    { text: states.read, style: "done" },
    { text: states.old, style: "attention" },
    { text: states.unread, style: "attention" },
    { text: states.never, style: "quiet" },
    { text: states.gone, style: "quiet" },
  ];
  return { ...plain, help: help[key], highlights: key === "state" ? highlights : [] };
}
