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

/** The weightiest of a team's reasons comes first. */
function weightOf({ reasons }: TeamFigures): number {
  const weight = reasons[0] ? WEIGHTY.indexOf(reasons[0].why) : -1;
  return weight < 0 ? WEIGHTY.length : weight;
}

/** The teams to name, those that need somebody most first. */
export function teamsInNeed(schools: readonly SchoolFigures[]): readonly TeamFigures[] {
  const byWeight: TeamFigures[][] = WEIGHTY.map(() => []);
  for (const { teams } of schools) for (const team of teams) byWeight[weightOf(team)]?.push(team);
  return byWeight.flat();
}
