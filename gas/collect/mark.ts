/** What is remembered of a log between two looks, as a short text beside its line in PLT Collected. */
import type { Tabs } from "./read-log.ts";

export interface Mark {
  /** A mark of the figures: equal means that nothing changed in them. */
  readonly figures: string;
  readonly tabs: Tabs;
}

const BETWEEN = "|";
/** All tabs of ours begin so; the text is shorter without. */
const PREFIX = "PLT ";

/** The text. Example: `1x9k 46334 8fj2|Meetings|Setup` for the tabs PLT Meetings and PLT Setup. */
export const markText = ({ figures, tabs }: Mark): string =>
  [[figures, tabs.seen, tabs.said || "-"].join(" "), ...tabs.names.map((name) => name.slice(PREFIX.length))].join(
    BETWEEN,
  );

/** What such a text says; undefined for any other: then the log is read as if for the first time. */
export function readMark(text: string): Mark | undefined {
  const [first = "", ...names] = text.split(BETWEEN);
  const found = /^(\w+) (\d+) (\w+|-)$/.exec(first);
  if (!found || names.length === 0) return undefined;
  const [, figures = "", seen = "", said = ""] = found;
  return {
    figures,
    tabs: { names: names.map((name) => PREFIX + name), seen: Number(seen), said: said === "-" ? "" : said },
  };
}
