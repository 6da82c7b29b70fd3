/** A meeting with its kind (T10), the kind of work (V5) and how the norms were kept (T2). */
import type { Policy } from "../../policies/policy.ts";
import { choice, choosing, type FurtherKind, field, folded, offering, words } from "../declare.ts";
import { fuller } from "../fuller.ts";
import type { Choice, Column } from "../kind.ts";
import { meeting } from "../meeting.ts";
import { choicesFrom } from "../policy-choices.ts";
import { proposeFullerMeeting } from "./fuller-meeting-proposal.ts";
import { meetingKindsUnder } from "./house-meeting-kinds.ts";
import { noAgenda, noMeetingKind, notesSoundRuledOut, thinNotes } from "./meeting-habits.ts";

const WORK: readonly Choice[] = [
  choice("issue", words("Naming an issue", "Identificar un problema"), "issue", "issues", "identify issues"),
  choice("goal", words("Setting a goal", "Fijar una meta"), "goal", "goals", "metas"),
  choice("literature", words("Reading and research", "Lectura e investigación"), "literature", "reading", "research"),
  choice("experience", words("Sharing experience", "Compartir experiencias"), "experience", "sharing"),
  choice("problem-solving", words("Solving a problem", "Resolver un problema"), "problem solving", "problem solved"),
  choice("instruction", words("Planning instruction", "Planificar la enseñanza"), "planning", "lesson planning"),
];

const KEPT: readonly Choice[] = [
  choice("all", words("All kept", "Todos se cumplieron"), "yes", "kept", "sí"),
  choice("mostly", words("Mostly kept", "Casi todos se cumplieron"), "mostly", "some", "en parte"),
  choice("talk", words("We need to talk about one", "Hay que hablar de uno"), "no", "not kept", "talk"),
];

const columnsUnder = (policy: Policy): readonly Column[] => [
  offering(
    field(
      "meeting_kind",
      "choice",
      words("Kind of meeting", "Tipo de reunión"),
      words(
        "Who meets. A team that always meets alike sets it once in PLT Setup.",
        "Quiénes se reúnen. Si siempre es igual, basta indicarlo una vez en PLT Setup.",
      ),
    ),
    choicesFrom(meetingKindsUnder(policy)),
  ),
  choosing(
    field(
      "work",
      "choice",
      words("Kind of work", "Tipo de trabajo"),
      words("What most of the meeting was.", "Lo que ocupó la mayor parte de la reunión."),
    ),
    WORK,
  ),
  choosing(
    field(
      "norms_kept",
      "choice",
      words("How norms were kept", "Cómo se cumplieron los acuerdos"),
      words("One look back at the end of the meeting.", "Una mirada al cerrar la reunión."),
    ),
    KEPT,
  ),
];

/** The kind with the kinds of meetings that this policy lists. */
export const fullerMeeting = (policy: Policy): FurtherKind =>
  fuller(meeting, {
    many: words("Meetings", "Reuniones"),
    about: words("When we met, who was there, what came of it.", "Cuándo nos reunimos, quiénes y en qué quedó."),
    answers: ["T4", "T10", "V4", "V5", "W4", "W7", "T2", "T11"],
    columns: columnsUnder(policy),
    form: [
      folded(
        words("Kind of meeting, work and norms", "Tipo de reunión, trabajo y acuerdos"),
        "meeting_kind",
        "work",
        "norms_kept",
      ),
    ],
    propose: proposeFullerMeeting,
    rules: [thinNotes, notesSoundRuledOut],
    logRules: [noAgenda, noMeetingKind],
    gives: [
      { requirement: "V5", shows: "trend", columns: ["work"], audience: "team" },
      { requirement: "T2", shows: "counts", columns: ["norms_kept"], audience: "team" },
      { requirement: "W4", shows: "trend", columns: ["place"], audience: "school" },
      { requirement: "T11", shows: "counts", columns: ["facilitator", "recorder", "timekeeper"], audience: "team" },
    ],
  });
