/** What a page asks of further kinds' tables, and the pieces that these have in common. */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { choiceLabel, choicesOf } from "../../kinds/choice.ts";
import type { FurtherKind, Gives } from "../../kinds/declare.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Column, Log } from "../../kinds/kind.ts";
import { namesIn } from "../../kinds/names-in.ts";
import { isDayOfThisYear } from "../../kinds/this-year.ts";
import type { DetailsWords } from "../../words/en-details.ts";
import { quoted } from "../../words/in-words.ts";
import type { Day } from "../../workbook/day.ts";
import { plainText } from "../../workbook/plain-text.ts";
import type { Topic } from "../topic.ts";

/** For whom the tables are, and what stands beside those that kinds give. */
export interface Scope {
  readonly log: Log;
  readonly words: DetailsWords;
  readonly audiences: ReadonlySet<Gives["audience"]>;
  readonly topics: readonly Topic[];
  /** Under a heading: how many entries there are, or what the kind is for. */
  readonly notes: "counted" | "about";
}

/** A kind's entries that a page counts and lists. */
export interface Given {
  readonly kind: FurtherKind;
  /** Every entry in which something stands, by its day; those without one come first, as they stand in the sheet. */
  readonly all: readonly Entry[];
  /** Of this school year up to today, by the kind's first day column; entries without such a day belong to it. */
  readonly year: readonly Entry[];
}

/** What a kind has in this log. */
export function givenBy(kind: FurtherKind, log: Log): Given {
  const filled = log.entries(kind.kind).filter((entry) => kind.columns.some(({ key }) => isFilled(entry, key)));
  const all = filled
    .map((entry) => ({ entry, day: dayOf(kind, entry) ?? "" }))
    .sort(byDay)
    .map(({ entry }) => entry);
  const isOfYear = (entry: Entry): boolean => {
    if (isPlanned(kind, entry, log)) return false;
    const day = dayOf(kind, entry);
    return day === undefined || isDayOfThisYear(day, log);
  };
  return { kind, all, year: all.filter(isOfYear) };
}

/** True where the day that such an entry cannot do without lies ahead: a meeting or a training that is planned. */
export const isPlanned = ({ columns }: FurtherKind, entry: Entry, { today }: Log): boolean =>
  columns.some(({ key, type, required }) => type === "day" && required && (dayIn(entry, key) ?? "") > today);

interface Placed {
  readonly entry: Entry;
  readonly day: string;
}

/** Rows of one day stay as they stand in the sheet. */
const byDay = (a: Placed, b: Placed): number =>
  a.day === b.day ? a.entry.at.row - b.entry.at.row : a.day < b.day ? -1 : 1;

/** The day that an entry belongs to: its kind's first day column that is filled. */
export function dayOf({ columns }: FurtherKind, entry: Entry): Day | undefined {
  for (const { key, type } of columns) {
    const day = type === "day" ? dayIn(entry, key) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The columns of these keys; keys that the kind does not have are left out. */
export const columnsOf = ({ columns }: FurtherKind, keys: readonly string[]): readonly Column[] =>
  keys.flatMap((key) => columns.filter((column) => column.key === key));

/** One of the values by which entries are counted: what makes two alike, and how it is called. */
export interface Named {
  readonly key: string;
  readonly label: string;
}

export const NOT_SAID = "";

/** What an entry has in a column, by which it is counted: each person, a choice, or a text as it stands; nothing where it is empty. */
export function namedIn(entry: Entry, column: Column, { log, words }: Scope): readonly Named[] {
  if (column.type === "people")
    return namesIn(entry, column.key).map((name) => ({ key: plainText(name), label: name }));
  const text = textIn(entry, column.key) || (column.unsaid ?? "");
  if (text === "") return [{ key: NOT_SAID, label: words.notSaid }];
  if (column.type !== "choice") return [{ key: plainText(text), label: quoted(text) }];
  return [{ key: text, label: quoted(choiceLabel(column, text, log.cycle, log.language)) }];
}

/** The choices of a column in their order, as they are called. */
export const choicesNamed = (column: Column, { log }: Scope): readonly Named[] =>
  choicesOf(column, log.cycle).map(({ key, label }) => ({ key, label: label[log.language] }));

/** A number above zero, else 0. */
export const numberIn = (entry: Entry, key: string): number => {
  const value = entry.values[key];
  return typeof value === "number" && value > 0 ? value : 0;
};
