/** One person's own page (C12): what that person took part in, took on and learned; made only by that person. */
import { stageNamed } from "../cycles/stage-named.ts";
import { dayIn, textIn } from "../cycles/team-log.ts";
import { choiceLabel } from "../kinds/choice.ts";
import type { FurtherKind, Gives } from "../kinds/declare.ts";
import type { Entry } from "../kinds/entry.ts";
import { kindsFor } from "../kinds/further-kinds.ts";
import type { Column, Log } from "../kinds/kind.ts";
import { MEETING_COLUMNS } from "../kinds/meeting-columns.ts";
import { meetingsHeld } from "../kinds/meetings-held.ts";
import { plainName } from "../kinds/names.ts";
import { namesIn } from "../kinds/names-in.ts";
import { rosterOn } from "../kinds/roster.ts";
import { statusOf } from "../kinds/status.ts";
import type { OwnPagesWords } from "../words/en-own-pages.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import { quoted } from "../words/in-words.ts";
import type { Notice } from "../words/notice.ts";
import { PAGE_COLUMNS } from "../workbook/draw.ts";
import type { Block, Page, PageCell } from "../workbook/page.ts";
import { actionRow } from "./action-blocks.ts";
import { line, linked, shown } from "./page-cells.ts";
import { attendanceOf } from "./participation.ts";
import { tabName } from "./tab-name.ts";

/** Where the page is to stand: as a tab of the log that all of the team can open, or in a file of its own. */
export type Standing = "in-the-log" | "in-a-file";

const ROLES = ["facilitator", "recorder", "timekeeper"];
const LATEST = 20;

export interface MyWords {
  readonly mine: OwnPagesWords["mine"];
  readonly team: SummaryWords;
}

/** The page of the person of this name, however it is typed; undefined where the log does not know the name. Nobody else is on it. */
export function myPage(log: Log, name: string, where: Standing, words: MyWords): Page | undefined {
  const { mine } = words;
  const about = [
    ...attendanceBlocks(log, name, words),
    ...roleBlocks(log, name, mine),
    ...actionBlocks(log, name, words),
  ];
  const learned = kindsFor(log.policy).flatMap((kind) => ownEntries(kind, log, name, words.team));
  const met = meetingBlocks(log, name, words);
  const all = [...about, ...learned, ...met];
  if (all.length === 0 && !isOnRoster(log, name)) return undefined;
  const written = rosterOn(log, log.today).find((each) => plainName(each) === plainName(name)) ?? name.trim();
  const blocks: readonly Block[] = [
    { type: "title", text: mine.title(written) },
    line(where === "in-the-log" ? mine.aboutTab(written) : mine.aboutFile(written), "quiet"),
    ...all,
  ];
  return { sheet: tabName(mine.sheet, written, ""), audience: "person", blocks };
}

/** Who is on the team and was not at a meeting yet has a page, too. */
const isOnRoster = (log: Log, name: string): boolean =>
  rosterOn(log, log.today).some((each) => plainName(each) === plainName(name));

const names = (entry: Entry, key: string, name: string): boolean =>
  namesIn(entry, key).some((each) => plainName(each) === plainName(name));

function attendanceBlocks(log: Log, name: string, { mine }: MyWords): readonly Block[] {
  const own = attendanceOf(log).find((each) => plainName(each.name) === plainName(name));
  if (!own) return [];
  if (own.guest === "guest") return [line(mine.guest(own.there), "plain")];
  return own.of === 0
    ? []
    : [line(mine.there(own.there, own.of, `${Math.round((own.there / own.of) * 100)}%`), "plain")];
}

function roleBlocks(log: Log, name: string, mine: MyWords["mine"]): readonly Block[] {
  const rows = ROLES.flatMap((role): readonly (readonly PageCell[])[] => {
    const held = meetingsHeld(log).filter(({ entry }) => names(entry, role, name));
    const newest = held[held.length - 1];
    const column = MEETING_COLUMNS.find(({ key }) => key === role);
    return !newest || !column
      ? []
      : [[linked(column.heading[log.language], newest.entry, role), { value: held.length }]];
  });
  if (rows.length === 0) return [];
  return [
    { type: "heading", text: mine.roles },
    { type: "table", headings: [mine.role, mine.times], rows },
  ];
}

function actionBlocks(log: Log, name: string, { mine, team }: MyWords): readonly Block[] {
  const own = log
    .entries("action-item")
    .filter((entry) => names(entry, "owner", name) && statusOf(entry) !== "dropped");
  if (own.length === 0) return [];
  const done = own.filter((entry) => statusOf(entry) === "done").length;
  return [
    { type: "heading", text: mine.actions },
    line(mine.done(done, own.length), "plain"),
    {
      type: "table",
      headings: [team.action, team.owner, team.due, team.status, team.late],
      rows: own.map((entry) => actionRow(entry, log, team)),
    },
  ];
}

/** A table for each thing that a kind gives to a person's own page, of the entries in which this person stands. */
function ownEntries(kind: FurtherKind, log: Log, name: string, words: SummaryWords): readonly Block[] {
  const tables = kind.gives
    .filter(({ audience }) => audience === "person")
    .flatMap((gives) => ownTable(kind, gives, { log, name, words }));
  return tables.length === 0 ? [] : [{ type: "heading", text: kind.many[log.language] }, ...tables];
}

interface Whose {
  readonly log: Log;
  readonly name: string;
  readonly words: SummaryWords;
}

/** The person stands in the column that it names, else in any of people or names. */
function ownTable(kind: FurtherKind, { columns: keys, as }: Gives, { log, name, words }: Whose): readonly Block[] {
  const anywhere = kind.columns.filter(({ type }) => type === "people" || type === "text").map(({ key }) => key);
  const who = as ? [as.column] : anywhere;
  const entries = log.entries(kind.kind).filter((entry) => who.some((key) => names(entry, key, name)));
  const columns = keys.slice(0, PAGE_COLUMNS).flatMap((key) => kind.columns.filter((column) => column.key === key));
  if (entries.length === 0 || columns.length === 0) return [];
  return [
    ...(as ? [line(as.said[log.language], "plain")] : []),
    {
      type: "table",
      headings: columns.map(({ heading }) => heading[log.language]),
      rows: entries.map((entry) => columns.map((column, i) => fieldCell(entry, column, i, { log, words }))),
    },
  ];
}

/** The first cell leads to the entry. */
function fieldCell(entry: Entry, column: Column, place: number, { log, words }: Omit<Whose, "name">): PageCell {
  const text = textIn(entry, column.key);
  const day = column.type === "day" ? dayIn(entry, column.key) : undefined;
  const label = column.type === "choice" ? choiceLabel(column, text, log.cycle, log.language) : text;
  const said = quoted(day ? words.dayText(day) : label);
  if (place === 0 && said !== "") return linked(said, entry, column.key);
  if (day) return { value: { day } };
  return { value: said === "" ? null : said, tone: "text" };
}

function meetingBlocks(log: Log, name: string, { mine, team }: MyWords): readonly Block[] {
  const own = meetingsHeld(log).filter(({ entry }) => names(entry, "attendees", name));
  if (own.length === 0) return [];
  const newest = [...own].reverse().slice(0, LATEST);
  return [
    { type: "heading", text: mine.meetings },
    ...(own.length > LATEST ? [line(mine.more(LATEST), "quiet")] : []),
    {
      type: "table",
      headings: [mine.date, mine.stage, mine.decided, mine.strategy],
      rows: newest.map(({ entry, day }): readonly PageCell[] => {
        const stage = textIn(entry, "stage");
        return [
          linked(team.dayText(day), entry, "date"),
          { value: stage === "" ? null : (stageNamed(log.cycle, stage)?.label[log.language] ?? stage) },
          shown(entry, "decisions"),
          shown(entry, "strategy"),
        ];
      }),
    },
  ];
}

/** That the log does not know a name, with those that are on the roster: most often it is spelled otherwise there. */
export const unknownPerson = (name: string, log: Log): Notice => ({
  code: "pages/unknown-person",
  severity: "error",
  requirement: "C12",
  sheet: "",
  cell: "",
  entry: "",
  field: "",
  facts: { name, names: rosterOn(log, log.today).join(", ") },
});
