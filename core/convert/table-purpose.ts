/** What the rows of a table are: meetings, actions, goals, members, results by teacher, lines of one agenda, or nothing of ours. */
import type { FieldName } from "../kinds/field-names.ts";
import { countWith, evidenceOf, hasTrait } from "./field-traits.ts";
import { plain } from "./row-marks.ts";
import type { TableColumn } from "./table-columns.ts";

export type Purpose = "meetings" | "actions" | "goals" | "members" | "results" | "students" | "agenda" | "nothing";

/** The fields that the columns mean, doubtful ones left out. */
export const fieldsOf = (columns: readonly TableColumn[]): ReadonlySet<FieldName> =>
  new Set(
    columns
      .filter(({ match }) => match.confidence >= 0.4)
      .map(({ match }) => match.field)
      .filter((field): field is FieldName => field !== null && field !== "other"),
  );

/** The same with what is asked counting half, and counts of students not at all: any table of numbers may seem to have those. */
function weightOf(columns: readonly TableColumn[]): number {
  const said = columns.filter(({ match }) => match.confidence >= 0.4 && !hasTrait(match.field, "count"));
  const of = (status: string): readonly FieldName[] => [
    ...fieldsOf(said.filter(({ match }) => match.status === status)),
  ];
  return evidenceOf(of("sure")) + evidenceOf(of("ask")) / 2;
}

const FOREIGN =
  /\b(?:cost|costs|price|amount|vendor|budget(?:ed)?|invoice|p\.?o\.?|purchased?|qty|quantity|balance|expense|expenses|income|account|fund|funds|paid|receipt|reimburse\w*|donation|bus|route|stop|driver|pick ?up|drop ?off|departs?|departure|arrives?|arrival|mileage|quiz(?:zes)?|homework|hw|classwork|points|gpa|final grade|letter grade|locker|guardian|parents?|dob|birth ?da(?:y|te)|phone|cell|address|city|zip|serial|asset|barcode|isbn|checked out|opponent|incident|substitute|ticket|pages|lunch|recess|seat|allerg\w+|medication|menu|entree|vegetable|fruit|period \d|temperature|\d(?:st|nd|rd|th) period|costo|precio|proveedor|presupuesto|ruta|parada|chofer|calificacion(?:es)?|telefono|tarea \d|examen \d)\b|\$/;

/** True for a label that speaks of money, buses, grades, phones: of another sheet of a school. */
export const isForeign = (label: string): boolean => FOREIGN.test(plain(label));

const NAME_LABEL =
  /^(?:(?:team |staff |plc |plt |plg )?(?:members?|names?|teachers?|staff|participants?|roster)(?: names?| list)?|nombres?|integrantes?|miembros?|maestr[oa]s?)(?: of (?:the )?team)?s?$/;
const MEMBER_FIELDS =
  /\b(?:role|position|e-?mail|grade|subject|content|room|school|title|responsibility|rol|correo|cargo|grado|puesto)\b/;

const isRoster = (columns: readonly TableColumn[]): boolean => {
  const labels = columns.map(({ label }) => plain(label)).filter((label) => label !== "");
  const others = labels.filter((label) => !NAME_LABEL.test(label));
  return labels.length > others.length && others.length > 0 && others.every((label) => MEMBER_FIELDS.test(label));
};

/** What a table's rows are. `date` is the index of the date column, -1 where it has none. */
export function purposeOf(columns: readonly TableColumn[], date: number, speaks: "of a team" | "of nothing"): Purpose {
  const fields = fieldsOf(columns);
  const foreign = columns.filter(({ label }) => isForeign(label)).length;
  const evidence = evidenceOf(fields);
  if (foreign >= 2 && foreign * 2 > evidence) return "nothing";
  if (foreign >= 1 && evidence < 2) return "nothing";
  if (isRoster(columns)) return "members";
  if (isOfStudents(columns, fields, date)) return weightOf(columns) >= 1.5 ? "students" : "nothing";
  const counts = countWith(fields, "count");
  if ((fields.has("teacher") && counts >= 1) || counts >= 3) return date < 0 || counts >= 3 ? "results" : "meetings";
  const meetingOnly = countWith(fields, "held");
  const acts = fields.has("action_item") && (fields.has("owner") || fields.has("due_date") || fields.has("status"));
  if (acts && (date < 0 ? meetingOnly <= 1 : isTracker(columns, fields, meetingOnly))) return "actions";
  if (date >= 0) return isMeetings(columns, fields, speaks) ? "meetings" : "nothing";
  return undatedPurpose(columns, fields, meetingOnly, evidence);
}

const TELLS_MEETING: readonly FieldName[] = ["agenda_topic", "meeting_purpose"];

/** A row for each student; a column of students beside who met and about what is a column of a meeting. */
function isOfStudents(columns: readonly TableColumn[], fields: ReadonlySet<FieldName>, date: number): boolean {
  if (!columns.some(({ match }) => match.field === "student_name" || match.field === "student_id")) return false;
  const once = [...fields].filter((field) => hasTrait(field, "once") && hasTrait(field, "strong"));
  return date < 0 || (once.length === 0 && !TELLS_MEETING.some((field) => fields.has(field)));
}

/** Weights: enough for a table of meetings; so much that unknown columns beside do not matter. */
const ENOUGH = 1.2;
const PLAIN = 5;
/** The share of columns that must be known otherwise: any wide table has one that seems to be ours. */
const LEAST_KNOWN = 0.3;

/** Dated rows are meetings where a column is one that meetings have; in a tab that speaks of a team less is enough. */
function isMeetings(
  columns: readonly TableColumn[],
  fields: ReadonlySet<FieldName>,
  speaks: "of a team" | "of nothing",
): boolean {
  const held = countWith(fields, "held");
  if (speaks === "of a team" && held >= 1) return true;
  const weight = weightOf(columns);
  const labelled = columns.filter(({ label }) => label !== "");
  const known = labelled.filter(
    ({ match }) => match.confidence >= 0.4 && match.field !== null && match.field !== "other",
  );
  if (weight < PLAIN && known.length < labelled.length * LEAST_KNOWN) return false;
  const hasNotes = columns.some(({ match }) => match.field === "discussion_notes" && match.status === "sure");
  return (weight >= ENOUGH || hasNotes) && held + countWith(fields, "strong") >= 1;
}

const ASSIGNED = /\b(?:assigned|opened|created|added|raised|entered|started|asignad[ao]|creada)\b/;

/**
 * A list of actions with a date in each row: the day on which the action was written down (remarks beside it are the action's),
 * or the meeting's, where every row is an action and nothing is told besides.
 */
function isTracker(columns: readonly TableColumn[], fields: ReadonlySet<FieldName>, meetingOnly: number): boolean {
  const assigned = columns.some(({ label, match }) => match.field === "date" && ASSIGNED.test(plain(label)));
  if (assigned) return meetingOnly === 0 || (meetingOnly === 1 && fields.has("discussion_notes"));
  const always = columns.some(({ match, fill }) => match.field === "action_item" && fill >= 0.9);
  const told = columns.some(({ match, fill, running }) => match.field === null && fill >= 0.5 && !running);
  return meetingOnly === 0 && always && !told;
}

const areSure = (columns: readonly TableColumn[], fields: readonly FieldName[]): boolean =>
  fields.every((field) => columns.some(({ match }) => match.field === field && match.status === "sure"));

function undatedPurpose(
  columns: readonly TableColumn[],
  fields: ReadonlySet<FieldName>,
  meetingOnly: number,
  evidence: number,
): Purpose {
  const goalParts = countWith(fields, "goal");
  if (fields.has("goal") && goalParts >= 1 && meetingOnly <= 1) return "goals";
  if (!fields.has("goal") && areSure(columns, ["baseline", "target"]) && meetingOnly === 0) return "goals";
  const once: readonly FieldName[] = ["meeting_number", "attendees", "facilitator", "absent"];
  const single = once.filter((field) => fields.has(field)).length;
  if (fields.has("meeting_number") && evidence >= 4) return "meetings";
  if (single >= 1 && meetingOnly >= 3 && !fields.has("planned_minutes")) return "meetings";
  if (evidence >= 2) return "agenda";
  return "nothing";
}

/** The column without which a row of such a table is no entry, as an index; -1 where any will do. */
export function keyOf(columns: readonly TableColumn[], purpose: Purpose): number {
  const keys: Readonly<Record<Purpose, readonly FieldName[]>> = {
    meetings: ["meeting_number", "agenda_topic"],
    actions: ["action_item"],
    goals: ["goal"],
    members: [],
    results: ["teacher"],
    students: ["student_name", "student_id"],
    agenda: ["agenda_topic"],
    nothing: [],
  };
  for (const field of keys[purpose]) {
    const index = columns.findIndex(({ match }) => match.field === field);
    if (index >= 0) return index;
  }
  return purpose === "members" ? columns.findIndex(({ label }) => NAME_LABEL.test(plain(label))) : -1;
}
