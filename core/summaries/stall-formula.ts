/** The stall rule as formulas in cells: anyone can follow the sum, and it is right on any day without the page being drawn anew (L1). */
import { whereItStands } from "../cycles/where-it-stands.ts";
import type { Log } from "../kinds/kind.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import { quoteSheet } from "../workbook/address.ts";
import type { Block, PageCell } from "../workbook/page.ts";

/**
 * Five lines, each a name and a formula over the meetings' Date and Stage columns: the stage of the newest meeting, which day another one was last (as a
 * spreadsheet counts days; 0 for none), meetings and days since, and whether that is too many. Nothing where no meeting names a stage. Stages are compared as they are written; meetings of one day as the first of them.
 * Spreadsheets that do not know MAXIFS (Excel 2016) show `#NAME?` there.
 */
export function stallFormulas(log: Log, words: SummaryWords): readonly Block[] {
  const { meeting } = whereItStands(log);
  const date = columnIn(meeting?.at.cells["date"]);
  const stage = columnIn(meeting?.at.cells["stage"]);
  if (!meeting || date === undefined || stage === undefined) return [];
  const sheet = quoteSheet(meeting.at.sheet);
  const lines = formulas(`${sheet}!${date}`, `${sheet}!${stage}`, log, words);
  const rows = lines.map(([name, formula]): readonly PageCell[] => [
    { value: name, tone: "quiet" },
    { value: null, formula, tone: name === words.liveOther ? "mark" : "plain" },
  ]);
  return [{ type: "table", headings: [words.liveRule, words.liveNow], rows }];
}

/** Rounded, what is a number of days is not shown as a day. `↑2` is the cell two rows above. All of it is made of places, numbers and our own words: nothing that a person typed. */
function formulas(d: string, s: string, { cycle }: Log, words: SummaryWords): readonly (readonly [string, string])[] {
  const held = `${d},"<="&TODAY()`;
  const others = `${s},"<>",${s},"<>"&↑1`;
  const tooLong = cycle.stallsAfterDays === undefined ? "" : `,↑1>${cycle.stallsAfterDays}`;
  const [stalled, moving] = [words.isStalled, words.isMoving].map(texted);
  return [
    [words.liveStage, `=INDEX(${s},MATCH(MAXIFS(${d},${held},${s},"<>"),${d},0))`],
    [words.liveOther, `=MAXIFS(${d},${held},${others})`],
    [words.liveMeetings, `=COUNTIFS(${d},">"&↑1,${held},${s},↑2)`],
    [words.liveDays, `=ROUND(TODAY()-MINIFS(${d},${d},">"&↑2,${s},↑3),0)`],
    [words.liveAnswer, `=IF(OR(↑2>${cycle.stallsAfterMeetings}${tooLong}),${stalled},${moving})`],
  ];
}

const texted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The whole column of an address. Example: `C5` is in `$C:$C`. */
function columnIn(address: string | undefined): string | undefined {
  const letters = /^[A-Z]+/.exec(address ?? "")?.[0];
  return letters === undefined ? undefined : `$${letters}:$${letters}`;
}
