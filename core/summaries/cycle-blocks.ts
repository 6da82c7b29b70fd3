/** Where the team's cycle stands, stage by stage (L1). */
import { lackingIn } from "../cycles/has.ts";
import { cycleReport } from "../cycles/report.ts";
import { stageNamed } from "../cycles/stage-named.ts";
import { walk } from "../cycles/walk.ts";
import { type Standing, whereItStands } from "../cycles/where-it-stands.ts";
import type { Log } from "../kinds/kind.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import { quoted } from "../words/in-words.ts";
import type { Block, PageCell } from "../workbook/page.ts";
import { dayCell, line, linked } from "./page-cells.ts";

/** Two sentences: the stage with its meetings, and what the next one needs. */
export function standingLines(log: Log, words: SummaryWords): readonly Block[] {
  const standing = whereItStands(log);
  if (!standing.stage) return [line(words.noStage, "quiet")];
  const label = standing.stage.label[log.language];
  return [line(words.stands(label, standing.cycle, standing.meetings, standing.since ?? ""), "plain")];
}

/** What the cycle asks for next, and whether it has stalled. */
export function nextStageLines(log: Log, words: SummaryWords): readonly Block[] {
  const standing = whereItStands(log);
  if (!standing.stage) return [];
  return [...stalledLine(standing, log, words), ...owedLine(standing, log, words), ...needLine(standing, log, words)];
}

const stalledLine = (standing: Standing, log: Log, words: SummaryWords): readonly Block[] =>
  standing.progress === "stalled"
    ? [line(words.stalled(log.cycle.stallsAfterMeetings, log.cycle.stallsAfterDays ?? 0), "attention")]
    : [];

function owedLine({ stage, owes }: Standing, log: Log, words: SummaryWords): readonly Block[] {
  return stage === null || owes.length === 0
    ? []
    : [line(words.owed(stage.label[log.language], lackingIn(log.language, owes)), "attention")];
}

function needLine({ next, lacks }: Standing, log: Log, words: SummaryWords): readonly Block[] {
  if (!next) return [];
  const label = next.label[log.language];
  return lacks.length === 0
    ? [line(words.ready(label), "plain")]
    : [line(words.needed(label, lackingIn(log.language, lacks)), "plain")];
}

/** A table of the cycle's stages: meetings in this cycle, the last one, and where the team is. */
export function cycleBlocks(log: Log, words: SummaryWords): readonly Block[] {
  const { standing, passedOver } = cycleReport(log);
  if (!standing.stage) return [];
  const steps = walk(log).filter((step) => step.cycle === standing.cycle && step.meeting.day <= log.today);
  const rows = log.cycle.stages.map((stage): readonly PageCell[] => {
    const ours = steps.filter((step) => step.stage === stage);
    const here = stageNamed(log.cycle, standing.stage?.key ?? "") === stage;
    const skipped = passedOver.find((each) => each.stage === stage);
    const tone = here ? "strong" : ours.length === 0 ? "quiet" : "plain";
    const newest = ours[ours.length - 1]?.meeting;
    const label = stage.label[log.language];
    return [
      newest ? { ...linked(label, newest.entry, "stage"), tone } : { value: label, tone },
      dayCell(newest?.day, tone),
      {
        value: here
          ? words.here
          : ours.length > 0
            ? words.visited
            : skipped
              ? words.passedOver(quoted(skipped.reason))
              : words.ahead,
        tone,
      },
      { value: ours.length, tone },
    ];
  });
  return [
    { type: "heading", text: words.cycle },
    { type: "table", headings: [words.stage, words.lastThere, words.standing, words.meetingsInStage], rows },
    line(stallRule(standing, log, words), "quiet"),
  ];
}

/** The rule and the figures it is held against, so that anyone can do the sum. */
function stallRule({ meetings, days }: Standing, { cycle }: Log, words: SummaryWords): string {
  const { stallsAfterMeetings, stallsAfterDays = 0 } = cycle;
  return words.stallRule({ meetings, ofMeetings: stallsAfterMeetings, days, ofDays: stallsAfterDays });
}
