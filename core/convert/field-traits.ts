/** What each field tells about the table or form that has it: a table, so that the rest of the search needs to know no field by name. */
import type { FieldName } from "../kinds/field-names.ts";

/**
 * `strong`: hardly another sheet of a school has it. `shared`: other sheets may. `once`: asked once a meeting. `many`: may fill
 * several rows of one meeting. `held`: a list of actions has no such column, a list of meetings may. `count`: a count or share
 * of students. `goal`: part of a goal's row. `days`: may hold days without being the meeting's date. `team`: says whose log it is.
 */
export type Trait = "strong" | "shared" | "once" | "many" | "held" | "count" | "goal" | "days" | "team";

const TRAITS: Readonly<Partial<Record<FieldName, string>>> = {
  start_time: "once held",
  end_time: "once held",
  duration: "held",
  meeting_number: "strong once held",
  location_or_mode: "once held",
  district: "team",
  school: "team",
  team: "shared team",
  grade: "team",
  subject: "team",
  school_year: "team",
  facilitator: "strong once held",
  recorder: "strong once held",
  timekeeper: "strong once held",
  attendees: "strong once held",
  absent: "strong once held",
  norms: "strong held",
  meeting_purpose: "strong held",
  expected_outcome: "strong many held",
  method: "many",
  agenda_topic: "strong many held",
  planned_minutes: "strong many",
  discussion_notes: "shared many held",
  decision: "strong many held",
  time_use: "strong",
  plc_question: "strong held",
  cycle_stage: "strong once held",
  cycle_number: "strong",
  cycle_start: "days",
  cycle_end: "days",
  problem_of_practice: "strong",
  standard: "shared goal",
  learning_target: "strong",
  goal: "strong",
  goal_alignment: "strong",
  baseline: "shared goal",
  target: "shared goal",
  result: "shared goal",
  strategy: "strong goal",
  implementation_evidence: "strong",
  research_source: "strong",
  assessment: "shared goal",
  data_source: "shared",
  item_result: "shared",
  students_assessed: "count",
  students_proficient: "count",
  students_advanced: "count",
  students_close: "count",
  students_far: "count",
  students_intensive: "count",
  students_needing_support: "shared count",
  students_to_enrich: "count",
  percent_proficient: "shared count",
  percent_not_proficient: "count",
  percent_close: "count",
  percent_far: "count",
  percent_advanced: "count",
  intervention: "shared",
  enrichment: "shared",
  intervention_dosage: "shared",
  action_item: "strong many",
  owner: "shared many goal",
  due_date: "many days goal",
  status: "many goal",
  next_steps: "strong many held",
  next_meeting: "strong held days",
  evidence_link: "shared",
  reflection: "strong held",
  successes: "strong",
  challenges: "strong",
  support_needed: "strong",
  feedback: "shared",
  observer: "strong",
  observed_teacher: "strong",
  completed_by: "once",
};

const NO_TRAITS: ReadonlySet<string> = new Set();
const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TRAITS).map(([field, traits]) => [field, new Set(traits.split(" "))]),
);

/** True where a field has a trait. Example: `hasTrait("attendees", "once")` is true. */
export const hasTrait = (field: FieldName | null, trait: Trait): boolean =>
  field !== null && (SETS.get(field) ?? NO_TRAITS).has(trait);

/** How many of these fields have a trait. */
export const countWith = (fields: Iterable<FieldName>, trait: Trait): number =>
  [...fields].filter((field) => hasTrait(field, trait)).length;

/** How much these fields speak for a team's log: 2 for each that hardly another sheet has, 1 for those it shares. */
export const evidenceOf = (fields: Iterable<FieldName>): number =>
  [...fields].reduce((sum, field) => sum + (hasTrait(field, "strong") ? 2 : hasTrait(field, "shared") ? 1 : 0.2), 0);
