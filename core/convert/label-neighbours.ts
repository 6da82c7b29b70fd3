/** How labels beside a label settle what it means: `Time` beside `Topic` is how long the topic takes. */
import type { FieldName } from "../kinds/field-names.ts";

export interface NeighbourRule {
  /** The label's stems, joined by spaces. */
  readonly label: RegExp;
  /** The stems of labels near it, parted by `|`. */
  readonly near: RegExp;
  /** Labels near it that stand against it. */
  readonly unless: RegExp | null;
  /** `beside`: two labels to each side; `form`: all of them. */
  readonly reach: "beside" | "form";
  readonly field: FieldName;
  readonly adds: number;
}

const rule = (
  reach: "beside" | "form",
  label: RegExp,
  near: RegExp,
  field: FieldName,
  adds = 3,
  unless: RegExp | null = null,
): NeighbourRule => ({
  label,
  near,
  unless,
  reach,
  field,
  adds,
});

const AGENDA = /agenda|topic|\|item\||activi|outcom|discus|proces|task|method/;
const LEVELS = /emergi|beginn|develo|approa|exceed|advanc|\|basic|below|profic/;
const COUNTED = /number|studen|percen|total|teache/;
const RUBRIC = /indica|rubric|rating|descri/;
const TASK = /action|task|what|steps?\b|next step|owner|who\b|respon|due|status/;

export const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  // An agenda's table.
  rule(
    "beside",
    /^(time|minute|durati|length|time minute|amount time)$/,
    AGENDA,
    "planned_minutes",
    3.5,
    /\|(date|locati|place|room|site|where)/,
  ),
  rule(
    "beside",
    /^(lead|leader|presen|person|who|speake)$/,
    AGENDA,
    "owner",
    3,
    /\|(record|notetaker|timeke|date|locati)/,
  ),
  rule("beside", /^task$/, /\|(time|method|proces|durati|activi)/, "agenda_topic", 2.5),
  rule("beside", /^(outcom|result|product)$/, /agenda|topic|\|item/, "decision", 1.5),
  // A list of tasks.
  rule("beside", /^what$/, /\|(who|when|how|respon|owner)/, "action_item", 5),
  rule("beside", /^(who|lead|name|person)$/, /\|(what|when|action|due|task|deadli|timeli)/, "owner", 3),
  rule(
    "beside",
    /^(when|date|timeli|time frame)$/,
    /\|(who|what|action|respon|owner|person respon|task)\|/,
    "due_date",
    2,
  ),
  rule("beside", /^task$/, TASK, "action_item", 2, /rubric|standa|assess|criter/),
  rule(
    "form",
    /^(task|title task)$/,
    /rubric|standa|criter|profic/,
    "assessment",
    2.5,
    /\|(who|owner|due|status|respon)/,
  ),
  // Data of studens.
  rule(
    "form",
    /^studen$/,
    /profic|percen|number|assess|master/,
    "students_assessed",
    3,
    /\|(id|studen id|interv|status)\|/,
  ),
  rule("form", /^studen$/, /interv|tier|score|skill/, "student_name", 3),
  rule("beside", /^number$/, /percen|studen name|level|profic/, "students_assessed", 3),
  rule("beside", /^percen$/, /\|number|studen|level|profic/, "percent_proficient", 2),
  rule("form", /^(class|group)$/, /profic|percen|assess|tier|interv/, "student_group", 2),
  rule("form", /^group$/, /member|facili|norms|date/, "team", 1.5, /profic|percen|tier|interv/),
  rule("form", /^name$/, /studen|grade|score|interv/, "student_name", 1.5),
  rule("form", /^name$/, /role|sign|member|attend/, "attendees", 2),
  rule("form", /^(durati|freque|intens|length|minute)$/, /interv|tier|freque|intens/, "intervention_dosage", 3.5),
  rule("form", /^score$/, /studen|baseli|probe|assess/, "result", 2, /indica|criter/),
  rule("form", /^type$/, /assess|unit|standa/, "assessment", 2.5, /meetin|agenda/),
  rule("form", /^goal$/, /baseli|current|probe/, "target", 2, /smart|strate|action|\|target\|/),
  rule("beside", /^(area|areas)? ?(need|growth|concer)$/, /streng|succes/, "challenges", 2.5),
  rule("form", /^(meets? )?profic$/, LEVELS, "students_proficient", 3, RUBRIC),
  rule("form", /^(meets?|meetin)$/, LEVELS, "students_proficient", 3, RUBRIC),
  rule("form", /^(developing|progressing|basic|partia|partially)$/, LEVELS, "students_close", 3, RUBRIC),
  rule("form", /^(emergi|beginn|intens|interv|unsati)$/, LEVELS, "students_intensive", 3, RUBRIC),
  rule("form", /^level 4$/, COUNTED, "students_advanced", 3, RUBRIC),
  rule("form", /^level 3$/, COUNTED, "students_proficient", 3, RUBRIC),
  rule("form", /^level 2$/, COUNTED, "students_close", 3, RUBRIC),
  rule("form", /^level 1$/, COUNTED, "students_far", 3, RUBRIC),
  rule("form", /^(class|sectio|period)$/, COUNTED, "teacher", 2, /observ/),
  rule("form", /^percen comple$/, /action|task|owner|assign|respon/, "status", 4),
  // Seeing a colleague teach.
  rule("form", /^(name )?teache( name)?$/, /observ|coach|visit/, "observed_teacher", 4),
  rule("form", /^(class|class subjec|grade subjec)$/, /observ|visit/, "subject", 2.5),
  rule("form", /^coach( name)?$/, /teache|coachi/, "observer", 2),
  rule("form", /^name$/, /observ|visit/, "observer", 1),
  // From and to.
  rule(
    "beside",
    /^(start|begin|beginn|from|start date)$/,
    /cycle|unit|date range|interv|period|durati/,
    "cycle_start",
    2.5,
    /time/,
  ),
  rule(
    "beside",
    /^(end|ending|to|end date|until)$/,
    /cycle|unit|date range|interv|period|range start/,
    "cycle_end",
    3.5,
    /time\|/,
  ),
  rule("beside", /^(start|begin|from)$/, /date|meetin/, "start_time", 1, /cycle|unit|range|interv/),
];

/** Fields that come in lists of like items; a run of them carries the doubtful ones along. */
export const LISTED: readonly FieldName[] = ["time_use", "rubric_score", "norms", "cycle_stage", "plc_question"];
