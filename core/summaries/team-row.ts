/** A team in an extract: what it is called, where it belongs, where it stands in its cycle. */
import { stageIndex } from "../cycles/stage-named.ts";
import { textIn } from "../cycles/team-log.ts";
import { whereItStands } from "../cycles/where-it-stands.ts";
import type { Log } from "../kinds/kind.ts";
import { datedMeetings } from "../kinds/meetings-held.ts";
import { gapLimit } from "../kinds/rhythm-gaps.ts";
import { rosterOn } from "../kinds/roster.ts";
import { schoolYearNamed } from "../kinds/team.ts";
import type { Whose } from "./extract.ts";

export interface TeamRow extends Whose {
  readonly district: string;
  readonly grade: string;
  readonly subject: string;
  /** Key of the policy that its setup names; "" for none. */
  readonly policy: string;
  /** People on the roster on the day of the extract. */
  readonly members: number;
  /** Key of its cycle model, and of the stage where it is; "" where no meeting names one. */
  readonly cycle: string;
  readonly stage: string;
  /** Which stage of its cycle that is, from 1; 0 without one. */
  readonly stage_number: number;
  /** Which round of the cycle, from 1. */
  readonly round: number;
  /** Since when it is in this stage, "" where it is in none, for how many meetings, and how many its model allows. */
  readonly since: string;
  readonly in_stage: number;
  readonly stalls_after: number;
  readonly stalled: 0 | 1;
  /** The next stage, and what the team lacks for it; what it should have had before this one. Keys with spaces between. */
  readonly next_stage: string;
  readonly lacks: string;
  readonly owes: string;
  /** Days without a meeting that are a gap for this team. */
  readonly gap: number;
  /** Students below which its policy hides a group from pages that leave the team. */
  readonly small_group: number;
}

const LONGEST_NAME = 80;

/** A name as one short line. */
const named = (text: string): string => text.replace(/\s+/g, " ").slice(0, LONGEST_NAME).trim();

/** The team's own row. A team without a name is called what its file is called. */
export function teamRow(log: Log, file: string): TeamRow {
  const setup = log.entries("team")[0];
  const said = (key: string): string => (setup ? named(textIn(setup, key)) : "");
  const dated = datedMeetings(log).filter(({ day }) => day <= log.today);
  const newest = dated[dated.length - 1]?.day ?? log.today;
  const standing = whereItStands(log);
  return {
    year: schoolYearNamed(newest),
    school: said("school"),
    team: said("name") || named(file),
    district: said("district"),
    grade: said("grade"),
    subject: said("subject"),
    policy: log.policy.key,
    members: rosterOn(log, log.today).length,
    cycle: log.cycle.key,
    stage: standing.stage?.key ?? "",
    stage_number: standing.stage ? stageIndex(log.cycle, standing.stage.key) + 1 : 0,
    round: standing.cycle,
    since: standing.since ?? "",
    in_stage: standing.meetings,
    stalls_after: log.cycle.stallsAfterMeetings,
    stalled: standing.progress === "stalled" ? 1 : 0,
    next_stage: standing.next?.key ?? "",
    lacks: standing.lacks.join(" "),
    owes: standing.owes.join(" "),
    gap: gapLimit(log),
    small_group: log.policy.limits.smallGroup,
  };
}
