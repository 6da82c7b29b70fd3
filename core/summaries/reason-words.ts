/** Why a team may need somebody, in words (L1, W4, W9). */

import { inOrder } from "./page-cells.ts";
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

/** The teams to name, those that need somebody most first. The weightiest of a team's reasons comes first. */
export function teamsInNeed(schools: readonly SchoolFigures[]): readonly TeamFigures[] {
  const byWeight = WEIGHTY.map((): TeamFigures[] => []);
  for (const { teams } of schools) {
    for (const team of teams) {
      const weightiest = team.reasons[0];
      if (weightiest) byWeight[WEIGHTY.indexOf(weightiest.why)]?.push(team);
    }
  }
  return inOrder(byWeight);
}
