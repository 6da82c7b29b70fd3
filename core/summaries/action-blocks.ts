/** Open actions, those overdue first, each with the way to its row (W7). */
import { dayIn, textIn } from "../cycles/team-log.ts";
import { ACTION_COLUMNS } from "../kinds/action-columns.ts";
import { choiceLabel } from "../kinds/choice.ts";
import type { Entry } from "../kinds/entry.ts";
import type { Log } from "../kinds/kind.ts";
import { isOpen, statusOf } from "../kinds/status.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import { quoted } from "../words/in-words.ts";
import { daysBetween } from "../workbook/day.ts";
import type { Block, PageCell } from "../workbook/page.ts";
import { dayCell, line, linked } from "./page-cells.ts";

/** Actions that somebody still has to do something about, by due day; those without a day come last. */
export function openActions(log: Log): readonly Entry[] {
  const order = (entry: Entry): string =>
    [dayIn(entry, "due") ?? "9999", textIn(entry, "text"), textIn(entry, "owner"), entry.id].join(" ");
  return log
    .entries("action-item")
    .filter(isOpen)
    .map((entry) => ({ entry, order: order(entry) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ entry }) => entry);
}

const daysLate = (entry: Entry, log: Log): number => {
  const due = dayIn(entry, "due");
  return due === undefined || !isOpen(entry) ? 0 : Math.max(0, daysBetween(due, log.today));
};

/** One sentence for the top of the page, marked where something is overdue. */
export function actionLine(log: Log, words: SummaryWords): Block {
  const open = openActions(log);
  if (log.entries("action-item").length === 0) return line(words.noActions, "quiet");
  if (open.length === 0) return line(words.allDone, "plain");
  const late = open.filter((entry) => daysLate(entry, log) > 0).length;
  return line(words.actionsNow(open.length, late), late > 0 ? "attention" : "plain");
}

/** The action that is due next, today or later. */
export function nextDueLine(log: Log, words: SummaryWords): readonly Block[] {
  const next = openActions(log).find((entry) => (dayIn(entry, "due") ?? "") >= log.today);
  const due = next && dayIn(next, "due");
  return next && due ? [line(words.nextDue(textOf(next, words), textIn(next, "owner"), due), "plain")] : [];
}

/** How many actions were done, then every open one, overdue first: text with the way to its row, owner, day, status, days late. */
export function actionBlocks(log: Log, words: SummaryWords): readonly Block[] {
  const all = log.entries("action-item");
  if (all.length === 0) return [];
  const counted = all.filter((entry) => statusOf(entry) !== "dropped");
  const done = counted.filter((entry) => statusOf(entry) === "done").length;
  const share = counted.length === 0 ? 0 : Math.round((done / counted.length) * 100);
  const open = openActions(log);
  const headings = [words.action, words.owner, words.due, words.status, words.late];
  const table: Block = { type: "table", headings, rows: open.map((entry) => actionRow(entry, log, words)) };
  return [
    { type: "heading", text: words.actions },
    line(words.followThrough(done, counted.length, share), "plain"),
    ...(open.length === 0 ? [line(words.allDone, "plain")] : [table]),
  ];
}

/** An action as a row: text with the way to its row, owner, day, status, days late. */
export function actionRow(entry: Entry, log: Log, words: SummaryWords): readonly PageCell[] {
  const late = daysLate(entry, log);
  const tone = late > 0 ? "attention" : "plain";
  const owner = textIn(entry, "owner");
  return [
    linked(textOf(entry, words), entry, "text"),
    { value: owner === "" ? words.nobody : owner, tone: owner === "" ? "attention" : "plain" },
    dayCell(dayIn(entry, "due"), tone),
    { value: statusText(entry, log) },
    { value: late > 0 ? late : null, tone },
  ];
}

/** The team's own words where it wrote some; the choice's label otherwise. */
function statusText(entry: Entry, log: Log): string {
  const column = ACTION_COLUMNS.find(({ key }) => key === "status");
  const text = textIn(entry, "status");
  return column ? choiceLabel(column, text === "" ? "open" : text, log.cycle, log.language) : text;
}

const textOf = (entry: Entry, words: SummaryWords): string => {
  const text = quoted(textIn(entry, "text"));
  return text === "" ? words.noText : text;
};
