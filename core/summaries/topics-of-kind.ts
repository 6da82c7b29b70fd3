/**
 * The topics that a further kind declares with `gives`: entries counted by the choices of a column, or a number added up by them. What a
 * team writes in its own words becomes `other`; lists stay in the log; no person's rating or observation is counted at all.
 */
import { dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { FurtherKind, Gives } from "../kinds/declare.ts";
import type { Entry } from "../kinds/entry.ts";
import type { Column, Log } from "../kinds/kind.ts";
import { isPlanned } from "./details/scope.ts";
import { type Fact, NOT_SAID, OTHER, type Topic, type TopicPart } from "./topic.ts";

/** Where a page shows what has this audience; what is a person's or the team's own stays in the log. */
const PAGES: Readonly<Record<Gives["audience"], Topic["pages"]>> = {
  person: [],
  team: [],
  school: ["school", "district"],
  district: ["district"],
  board: ["district", "board"],
  public: ["school", "district", "board"],
};

const ENTRIES: TopicPart = { key: "entries", label: { en: "Entries", es: "Registros" }, tone: "plain" };

/** A table with more parts than this has a row for each. */
const MOST_COLUMNS = 7;

/** In how many entries each of these columns is filled, beside how many there are. */
function filledTopic(kind: FurtherKind, { requirement, columns: keys, audience }: Gives): Topic {
  const columns = keys.flatMap((key) => kind.columns.filter((column) => column.key === key));
  return {
    key: [kind.kind, "filled"].join("-"),
    requirements: [requirement],
    heading: kind.many,
    note: kind.about,
    parts: [ENTRIES, ...columns.map(({ key, heading }): TopicPart => ({ key, label: heading, tone: "plain" }))],
    shows: "counts",
    rows: "groups",
    pages: PAGES[audience],
    beside: "",
    glance: false,
    perPerson: [],
    facts: (log) =>
      filledEntries(kind, log).flatMap((entry) =>
        [ENTRIES.key, ...keys.filter((key) => isFilled(entry, key))].map(
          (part): Fact => ({ part, day: firstDay(kind, entry), amount: 1, from: entry }),
        ),
      ),
  };
}

const filledEntries = (kind: FurtherKind, log: Log): readonly Entry[] =>
  log
    .entries(kind.kind)
    .filter((entry) => kind.columns.some(({ key }) => isFilled(entry, key)) && !isPlanned(kind, entry, log));

const firstDay = ({ columns }: FurtherKind, entry: Entry): Fact["day"] =>
  columns
    .filter(({ type }) => type === "day")
    .map(({ key }) => dayIn(entry, key))
    .find((day) => day !== undefined) ?? null;

/** One topic for each thing that the kind gives to pages above the team. */
export const topicsOfKind = (kind: FurtherKind): readonly Topic[] =>
  kind.gives
    .filter(({ audience, shows }) => PAGES[audience].length > 0 && shows !== "list")
    .map((gives) => (gives.shows === "filled" ? filledTopic(kind, gives) : topicOf(kind, gives)));

function topicOf(kind: FurtherKind, gives: Gives): Topic {
  const columns = gives.columns.flatMap((key) => kind.columns.filter((column) => column.key === key));
  const by = columns.find(({ type, choices }) => type === "choice" && choices !== "none" && choices !== "stages");
  const sum = gives.shows === "sums" ? columns.find(({ type }) => type === "number") : undefined;
  const parts = by ? [...partsOf(by), OTHER, NOT_SAID] : [sum ? { ...ENTRIES, label: sum.heading } : ENTRIES];
  const fact = (entry: Entry): Fact => ({
    part: by ? partIn(entry, by) : ENTRIES.key,
    day: firstDay(kind, entry),
    amount: sum ? numberIn(entry, sum.key) : 1,
    from: entry,
  });
  return {
    key: [kind.kind, ...(by ? [by.key] : []), ...(sum ? [sum.key] : [])].join("-"),
    requirements: [gives.requirement],
    heading: headingOf(kind, by, sum),
    note: kind.about,
    parts,
    shows: sum ? "shares" : "counts",
    rows: parts.length <= MOST_COLUMNS ? "groups" : "parts",
    ...(by && !sum ? { total: true } : {}),
    pages: PAGES[gives.audience],
    beside: "",
    glance: false,
    perPerson: [],
    facts: (log) => filledEntries(kind, log).map(fact),
  };
}

const partsOf = ({ choices }: Column): readonly TopicPart[] =>
  typeof choices === "string"
    ? []
    : choices.map(({ key, label, highlight }) => ({
        key,
        label,
        tone: highlight === "attention" ? "attention" : "plain",
      }));

function partIn(entry: Entry, by: Column): string {
  const value = textIn(entry, by.key) || (by.unsaid ?? "");
  if (value === "") return NOT_SAID.key;
  return partsOf(by).some(({ key }) => key === value) ? value : OTHER.key;
}

function numberIn(entry: Entry, key: string): number {
  const value = entry.values[key];
  return typeof value === "number" && value > 0 ? value : 0;
}

/** Example: `Requests: cost (kind of request)`, `Decisions: status`. */
function headingOf({ many }: FurtherKind, by: Column | undefined, sum: Column | undefined): Topic["heading"] {
  const [what, within] = sum ? [sum, by] : [by, undefined];
  const said = (language: "en" | "es"): string => {
    const part = (column: Column): string => lowered(column.heading[language]);
    return `${many[language]}${what ? `: ${part(what)}` : ""}${within ? ` (${part(within)})` : ""}`;
  };
  return { en: said("en"), es: said("es") };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
