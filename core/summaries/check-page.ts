/** What the checks found, as a page of the log: what to do, where, which requirement asks for it, and what a team set aside. */
import { dayInWords, wordsOfCheck } from "../words/check-page.ts";
import type { Notice, Severity } from "../words/notice.ts";
import { noticeMark } from "../words/notice-mark.ts";
import type { Day } from "../workbook/day.ts";
import type { Block, Page, PageCell } from "../workbook/page.ts";
import { CHECK_SHEET } from "../workbook/page-tabs.ts";
import { line } from "./page-cells.ts";

export interface Saying {
  readonly language: "en" | "es";
  readonly today: Day;
  readonly say: (notice: Notice) => string;
}

/** Widths of the columns, in characters: weight, place, sentence, requirement, reason, mark. */
const WIDTHS = [14, 24, 72, 13, 34, 12, 10, 10];

const TONES: Readonly<Record<Severity, PageCell["tone"]>> = { error: "attention", warning: "strong", info: "text" };

/**
 * The page PLT Check, heaviest first, as the notices come. Its fifth column is the team's: what is written there sets the notice aside,
 * and stands in the list below the next time.
 */
export function checkPage(
  open: readonly Notice[],
  aside: readonly (readonly [Notice, string])[],
  { language, today, say }: Saying,
): Page {
  const words = wordsOfCheck[language];
  const row = (notice: Notice, reason: string, tone: PageCell["tone"]): readonly PageCell[] => [
    { value: words.weight[notice.severity], tone: tone ?? "plain" },
    placeOf(notice, words.wholeLog),
    { value: say(notice), tone: "text" },
    { value: notice.requirement === "" ? null : notice.requirement, tone: "text" },
    { value: reason === "" ? null : reason, tone: "text" },
    { value: noticeMark(notice), tone: "mark" },
  ];
  const blocks: readonly Block[] = [
    { type: "title", text: words.title },
    line(words.asOf(dayInWords[language](today)), "quiet"),
    line(open.length === 0 ? words.allWell : words.found(open.length), "plain"),
    line(words.howToSetAside, "quiet"),
    ...(open.length === 0
      ? []
      : [
          {
            type: "table" as const,
            headings: words.headings,
            rows: open.map((notice) => row(notice, "", TONES[notice.severity])),
          },
        ]),
    ...(aside.length === 0
      ? []
      : [
          { type: "heading" as const, text: words.setAside },
          {
            type: "table" as const,
            headings: words.headings,
            rows: aside.map(([notice, reason]) => row(notice, reason, "quiet")),
          },
        ]),
  ];
  return { sheet: CHECK_SHEET, audience: "team", blocks, widths: WIDTHS };
}

function placeOf({ sheet, cell }: Notice, wholeLog: string): PageCell {
  if (sheet === "") return { value: wholeLog, tone: "text" };
  return cell === ""
    ? { value: sheet, tone: "text" }
    : { value: `${sheet} ${cell}`, link: { sheet, cell }, tone: "text" };
}
