/** How far the shape of the values speaks for or against a field: a column of names is no due date. */
import { FIELD_NAMES, type FieldName } from "../kinds/field-names.ts";
import type { Shape } from "./value-shapes.ts";

const DATES = "date due_date cycle_start cycle_end next_meeting";
const TIMES = "start_time end_time";
const PEOPLE =
  "attendees absent facilitator recorder timekeeper role owner teacher student_name observer observed_teacher completed_by signature";
const COUNTS =
  "students_assessed students_proficient students_advanced students_close students_far students_intensive students_needing_support students_to_enrich";
const SHARES = "percent_proficient percent_not_proficient percent_close percent_far percent_advanced";
const NUMBERS = "meeting_number cycle_number rubric_score student_id";

/** Fields that such values are typical of. */
const TYPICAL: Readonly<Record<Shape, string>> = {
  date: DATES,
  time: TIMES,
  minutes: "planned_minutes duration intervention_dosage",
  share: `${SHARES} baseline target result`,
  count: `${COUNTS} ${NUMBERS} baseline target result cut_score`,
  people: PEOPLE,
  link: "evidence_link",
  status: "status",
  long: "",
  short: "",
};

/** Fields that hold nothing but such values; other shapes speak against them. */
const ONLY: Readonly<Partial<Record<FieldName, readonly Shape[]>>> = Object.fromEntries([
  ...DATES.split(" ")
    .slice(0, 4)
    .map((field) => [field, ["date", "time", "short"]]),
  ...TIMES.split(" ").map((field) => [field, ["time", "date", "short"]]),
  ...["planned_minutes", "duration"].map((field) => [field, ["minutes", "count", "time", "short"]]),
  ...NUMBERS.split(" ").map((field) => [field, ["count", "short", "date"]]),
  ...PEOPLE.split(" ").map((field) => [field, ["people", "short"]]),
  ...`${COUNTS} ${SHARES}`.split(" ").map((field) => [field, ["count", "share", "people", "short"]]),
  ...["status"].map((field) => [field, ["status", "short", "share", "date", "people"]]),
  ...[
    "discussion_notes",
    "decision",
    "goal",
    "strategy",
    "reflection",
    "challenges",
    "successes",
    "feedback",
    "materials",
    "norms",
  ].map((field) => [field, ["long", "short", "people", "link"]]),
  ...["school", "district", "team", "grade", "subject", "unit", "location_or_mode"].map((field) => [
    field,
    ["short", "people", "count"],
  ]),
]);

const FOR = 3;
const AGAINST = -4;
const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TYPICAL).map(([shape, fields]) => [shape, new Set(fields.split(" "))]),
);

/** What is added to each field's score, in the order of FIELD_NAMES. */
export function scoresForShape(shape: Shape): readonly number[] {
  const typical = SETS.get(shape);
  return FIELD_NAMES.map((field) => {
    if (typical?.has(field)) return FOR;
    const only = ONLY[field];
    return only !== undefined && !only.includes(shape) ? AGAINST : 0;
  });
}
