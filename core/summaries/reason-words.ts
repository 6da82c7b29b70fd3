/** Why a team may need somebody, in words (L1, W4, W9). */

import { type Saying, stageLabel } from "./saying.ts";
import type { SchoolFigures } from "./school-figures.ts";
import type { Reason, TeamFigures } from "./team-figures.ts";

/** One reason as part of a sentence, with the rule that it follows from. */
export function reasonText(reason: Reason, { team, last }: TeamFigures, saying: Saying): string {
  const said = saying.words.reasons;
  const stage = stageLabel(team.cycle, team.stage, saying);
  switch (reason.why) {
    case "old":
      return said.old(reason.taken, reason.because);
    case "stalled": {
      const next = stageLabel(team.cycle, team.next_stage, saying);
      return said.stalled(stage, team.in_stage, team.since, team.stalls_after, next, team.lacks);
    }
    case "quiet":
      return said.quiet(last, reason.days, team.gap);
    case "owes":
      return said.owes(stage, team.owes);
    case "no-meeting":
    case "no-stage":
    case "no-goal":
      return said[reason.why];
  }
}

/** Reasons that make a page name the team; a missing stage or goal alone shows in its row. */
const WEIGHTY: readonly Reason["why"][] = ["old", "no-meeting", "stalled", "quiet"];

const weightOf = ({ reasons }: TeamFigures): number =>
  Math.min(...reasons.map(({ why }) => WEIGHTY.indexOf(why)).filter((i) => i >= 0), WEIGHTY.length);

/** The teams to name, those that need somebody most first. */
export const teamsInNeed = (schools: readonly SchoolFigures[]): readonly TeamFigures[] =>
  schools
    .flatMap(({ teams }) => teams)
    .map((team, i) => ({ team, weight: weightOf(team), i }))
    .filter(({ weight }) => weight < WEIGHTY.length)
    .sort((a, b) => a.weight - b.weight || a.i - b.i)
    .map(({ team }) => team);
