/** The team's goals: baseline, target, result (W1). */
import { dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import { type Progress, progressOf } from "../kinds/goal-progress.ts";
import type { Log } from "../kinds/kind.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import { quoted } from "../words/in-words.ts";
import type { Block, PageCell } from "../workbook/page.ts";
import { dayCell, line, linked, shown, type Tone } from "./page-cells.ts";

export const goalsOfTeam = (log: Log): readonly Entry[] =>
  log.entries("goal").filter((entry) => isFilled(entry, "text"));

/** One sentence for the top of the page. */
export function goalLine(log: Log, words: SummaryWords): Block {
  const goals = goalsOfTeam(log);
  if (goals.length === 0) return line(words.noGoal, "quiet");
  const progress = goals.map((goal) => progressOf(goal, log.today));
  const reached = progress.filter((one) => one === "reached").length;
  const open = progress.filter((one) => one === "open" || one === "due").length;
  return line(words.goalsNow(goals.length, reached, open), "plain");
}

const TONES: Readonly<Record<Progress, Tone>> = {
  reached: "strong",
  closer: "plain",
  "not-closer": "plain",
  "has-result": "plain",
  due: "attention",
  open: "quiet",
};

/** Each goal on a line, those by the earliest date first; goals without a date come last. */
export function goalBlocks(log: Log, words: SummaryWords): readonly Block[] {
  const goals = [...goalsOfTeam(log)].sort(byDate);
  if (goals.length === 0) return [];
  const rows = goals.map((goal): readonly PageCell[] => {
    const progress = progressOf(goal, log.today);
    return [
      linked(quoted(textIn(goal, "text")), goal, "text"),
      shown(goal, "measure"),
      shown(goal, "baseline"),
      shown(goal, "target"),
      shown(goal, "result"),
      dayCell(dayIn(goal, "date"), "plain"),
      { value: words.progress[progress], tone: TONES[progress] },
    ];
  });
  const headings = [
    words.goal,
    words.measure,
    words.baseline,
    words.target,
    words.result,
    words.byWhen,
    words.standing,
  ];
  return [
    { type: "heading", text: words.goals },
    { type: "table", headings, rows },
  ];
}

function byDate(a: Entry, b: Entry): number {
  const order = (goal: Entry): string => [dayIn(goal, "date") ?? "9999", textIn(goal, "text"), goal.id].join(" ");
  return order(a) < order(b) ? -1 : 1;
}
