/** The team's own page: how it is doing and what is next on half a page, then the parts, all from the entries as they stand. */
import { textIn } from "../cycles/team-log.ts";
import type { Details } from "../kinds/further.ts";
import type { Log } from "../kinds/kind.ts";
import { meetingsHeld } from "../kinds/meetings-held.ts";
import { nextMeetingDay } from "../kinds/rhythm.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import type { Block, Page } from "../workbook/page.ts";
import { SUMMARY_SHEET } from "../workbook/page-tabs.ts";
import { actionBlocks, actionLine, nextDueLine } from "./action-blocks.ts";
import { cycleBlocks, nextStageLines, standingLines } from "./cycle-blocks.ts";
import { goalBlocks, goalLine } from "./goal-blocks.ts";
import { meetingBlocks } from "./meeting-blocks.ts";
import { line } from "./page-cells.ts";
import { attendanceOf, participationBlocks } from "./participation.ts";
import { stallFormulas } from "./stall-formula.ts";

/**
 * The page that a team sees in PLT Summary, whole: it replaces what was drawn there before. It counts people by name and is for
 * the team alone; pages for a school or a board are others. The same entries give the same page, in whatever order their rows stand.
 * `words` are those of the log's language; `details` are what further kinds add.
 */
export const summarizeTeam = (log: Log, words: SummaryWords, details: Details): Page =>
  pageOf(log, words, {
    when: words.asOf(log.today),
    next: nextBlocks(log, words),
    live: stallFormulas(log, words),
    details,
  });

/** The same page of a year that is over: how it went, without what comes next. `log` holds that year alone. */
export const summarizeYear = (log: Log, year: string, words: SummaryWords, details: Details): Page =>
  pageOf(log, words, { when: words.ofYear(year, log.today), next: [], live: [], details });

interface Parts {
  readonly when: string;
  readonly next: readonly Block[];
  /** What is counted in the sheet itself, as of whichever day it is opened. */
  readonly live: readonly Block[];
  readonly details: Details;
}

function pageOf(log: Log, words: SummaryWords, { when, next, live, details }: Parts): Page {
  const blocks: readonly Block[] = [
    { type: "title", text: words.title(teamName(log, words)) },
    line(when, "quiet"),
    ...nowBlocks(log, words, details.glance),
    ...next,
    ...actionBlocks(log, words),
    ...goalBlocks(log, words),
    ...cycleBlocks(log, words),
    ...live,
    ...meetingBlocks(log, words),
    ...participationBlocks(log, words),
    ...details.blocks,
  ];
  return { sheet: SUMMARY_SHEET, audience: "team", blocks };
}

function teamName(log: Log, words: SummaryWords): string {
  const setup = log.entries("team")[0];
  const name = setup ? textIn(setup, "name") : "";
  return name === "" ? words.ourTeam : name;
}

function nowBlocks(log: Log, words: SummaryWords, more: readonly Block[]): readonly Block[] {
  const held = meetingsHeld(log);
  const first = held[0];
  const last = held[held.length - 1];
  if (!first || !last) return [{ type: "heading", text: words.now }, line(words.noMeetings, "plain")];
  return [
    { type: "heading", text: words.now },
    line(words.met(held.length, first.day, last.day), "plain"),
    ...usualAttendance(log, words),
    ...standingLines(log, words),
    goalLine(log, words),
    actionLine(log, words),
    ...more,
  ];
}

/** The share of the roster that came, over all meetings that say who did; nothing where none does. */
function usualAttendance(log: Log, words: SummaryWords): readonly Block[] {
  const members = attendanceOf(log).filter(({ guest }) => guest === "member");
  const there = members.reduce((sum, one) => sum + one.there, 0);
  const of = members.reduce((sum, one) => sum + one.of, 0);
  return of === 0 ? [] : [line(words.usuallyThere(Math.round((there / of) * 100)), "plain")];
}

function nextBlocks(log: Log, words: SummaryWords): readonly Block[] {
  const day = nextMeetingDay(log);
  const blocks = [
    ...(day === null ? [] : [line(words.nextMeeting(day), "plain")]),
    ...nextStageLines(log, words),
    ...nextDueLine(log, words),
  ];
  return blocks.length === 0 ? [] : [{ type: "heading", text: words.next }, ...blocks];
}
