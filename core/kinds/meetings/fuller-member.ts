/** A person on the roster with the employee group (C6, C8), and whether the roles come round to them (T11). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, field, folded, words } from "../declare.ts";
import { fuller } from "../fuller.ts";
import type { Choice } from "../kind.ts";
import { member } from "../member.ts";
import type { Rule } from "../rule.ts";
import { daysSince } from "../time-passed.ts";

const EMPLOYEE_GROUPS: readonly Choice[] = [
  choice("teacher", words("Teachers", "Docentes"), "teacher", "certificated", "docente", "maestra", "maestro"),
  choice("teacher-leader", words("Teacher leaders", "Docentes líderes"), "teacher leader", "coach", "lead teacher"),
  choice("specialist", words("Specialists", "Especialistas"), "specialist", "counselor", "librarian", "especialista"),
  choice(
    "aide",
    words("Classroom aides", "Asistentes de aula"),
    "aide",
    "paraeducator",
    "paraprofessional",
    "asistente",
  ),
  choice("administrator", words("Administrators", "Dirección"), "principal", "assistant principal", "director"),
  choice("staff", words("Office and support staff", "Personal de apoyo"), "classified", "office", "support staff"),
];

const TURNS: readonly Choice[] = [
  choice("all", words("Takes turns", "Participa en los turnos"), "yes", "sí"),
  choice("none", words("Takes no role for now", "Por ahora sin función"), "no", "none", "ninguna"),
];

/** Asked only in a team that writes down groups at all, and of those who are still on it. */
const noGroup: Rule = {
  code: "member/no-group",
  requirement: "C6",
  severity: "info",
  field: "group",
  finds: (entry, log) => {
    const isGone = (daysSince(entry, "left", log) ?? 0) > 0;
    const others = log.entries("member").some((each) => isFilled(each, "group"));
    return isGone || !others || isFilled(entry, "group") || !isFilled(entry, "name")
      ? undefined
      : { name: textIn(entry, "name") };
  },
};

export const fullerMember = fuller(member, {
  many: words("Team members", "Integrantes del equipo"),
  about: words("Who is on the team, from when to when.", "Quién está en el equipo, desde y hasta cuándo."),
  answers: ["V4", "T11"],
  columns: [
    choosing(
      field(
        "group",
        "choice",
        words("Employee group", "Grupo de personal"),
        words("Coaching and onboarding are planned by it.", "Según él se planean el acompañamiento y la inducción."),
      ),
      EMPLOYEE_GROUPS,
    ),
    choosing(
      field(
        "turns",
        "choice",
        words("Turns", "Turnos"),
        words(
          "The meeting form passes over who takes no role for now.",
          "El formulario de reuniones salta a quien por ahora no toma funciones.",
        ),
      ),
      TURNS,
    ),
  ],
  form: [folded(words("Group and turns", "Grupo y turnos"), "group", "turns")],
  propose: member.propose,
  rules: [noGroup],
  logRules: [],
  gives: [{ requirement: "C6", shows: "counts", columns: ["group"], audience: "district" }],
});
