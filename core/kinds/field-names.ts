/** What a label in a team's own sheet can mean: the names that `inspect` reports. */

export const FIELD_NAMES = [
  "date", "start_time", "end_time", "duration", "meeting_number", "school_year",
  "location_or_mode",
  "district", "school", "team", "grade", "subject", "unit",
  "facilitator", "recorder", "timekeeper", "role",
  "attendees", "absent",
  "norms", "meeting_purpose", "expected_outcome", "materials", "method",
  "agenda_topic", "planned_minutes", "discussion_notes", "decision", "time_use",
  "plc_question", "cycle_stage", "cycle_number", "cycle_start", "cycle_end",
  "problem_of_practice", "standard", "learning_target", "goal", "goal_alignment", "baseline", "target", "result",
  "strategy", "implementation_evidence", "research_source",
  "assessment", "data_source", "cut_score", "item_result",
  "students_assessed", "students_proficient", "students_advanced", "students_close", "students_far",
  "students_intensive", "students_needing_support", "students_to_enrich",
  "percent_proficient", "percent_not_proficient", "percent_close", "percent_far", "percent_advanced",
  "student_group", "student_name", "student_id", "teacher",
  "intervention", "intervention_dosage", "enrichment",
  "action_item", "owner", "due_date", "status", "next_steps", "next_meeting",
  "evidence_link", "reflection", "successes", "challenges", "support_needed", "feedback",
  "observer", "observed_teacher", "rubric_score",
  "completed_by", "signature",
  "other",
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

export const isFieldName = (text: string): text is FieldName => (FIELD_NAMES as readonly string[]).includes(text);
