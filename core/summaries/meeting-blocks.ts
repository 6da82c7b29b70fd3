/** Meetings held: by month as a chart, and the latest ones with the way to their rows. */

import { stageNamed } from "../cycles/stage-named.ts";
import { type Dated, textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import type { Log } from "../kinds/kind.ts";
import { meetingsHeld } from "../kinds/meetings-held.ts";
import { namesIn } from "../kinds/names-in.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import { quoted } from "../words/in-words.ts";
import { partsOf } from "../workbook/day.ts";
import type { Block, ChartBlock, PageCell } from "../workbook/page.ts";
import { linked, linkTo } from "./page-cells.ts";

const LATEST = 5;
const MOST_MONTHS = 12;

export function meetingBlocks(log: Log, words: SummaryWords): readonly Block[] {
  const held = meetingsHeld(log);
  if (held.length === 0) return [];
  return [
    { type: "heading", text: words.meetings },
    monthChart(held, words),
    { type: "heading", text: words.latest },
    {
      type: "table",
      headings: [words.date, words.stage, words.decisions, words.people],
      rows: [...held]
        .reverse()
        .slice(0, LATEST)
        .map((meeting) => meetingRow(meeting, log, words)),
    },
  ];
}

function meetingRow({ entry, day }: Dated<Entry>, log: Log, words: SummaryWords): readonly PageCell[] {
  const stage = textIn(entry, "stage");
  const people = namesIn(entry, "attendees").length;
  const decisions = quoted(textIn(entry, "decisions"));
  return [
    linked(words.dayText(day), entry, "date"),
    { value: stage === "" ? null : (stageNamed(log.cycle, stage)?.label[log.language] ?? stage) },
    { value: decisions === "" ? null : decisions },
    { value: people === 0 ? null : people },
  ];
}

/** Meetings of each of the last twelve months up to the newest meeting; months without one show as zero. */
function monthChart(held: readonly Dated<Entry>[], words: SummaryWords): ChartBlock {
  const months = held.map(({ day }) => monthNumber(day));
  const last = Math.max(...months);
  const first = Math.max(Math.min(...months), last - MOST_MONTHS + 1);
  const shown = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const values = shown.map((month) => months.filter((one) => one === month).length);
  const categories = shown.map((month) => words.monthName(Math.floor(month / 12), (month % 12) + 1));
  const newest = (month: number): Dated<Entry> | undefined =>
    [...held].reverse().find(({ day }) => monthNumber(day) === month);
  const links = shown.map((month) => {
    const meeting = newest(month);
    return meeting && linkTo(meeting.entry, "date");
  });
  const most = values.indexOf(Math.max(...values));
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    type: "chart",
    chart: "column",
    title: words.chartTitle,
    sentence: words.chartSentence(total, shown.length, categories[most] ?? "", values[most] ?? 0),
    categoryHeading: words.month,
    categories,
    links,
    series: [{ name: words.held, values }],
  };
}

function monthNumber(day: Dated<Entry>["day"]): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}
