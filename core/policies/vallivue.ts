/** An early-release policy: which days teams have, what the time is for and what it is not for. */
import { item, words } from "./item.ts";
import { HOUSE_POLICY, type Policy, type PolicyItem } from "./policy.ts";

const approvedUses: readonly PolicyItem[] = [
  item(
    "grade-level-planning",
    words("Grade-level planning", "Planificación por grado"),
    "grade level",
    "grade level team planning",
  ),
  item(
    "content-area-planning",
    words("Content-area planning", "Planificación por materia"),
    "content area",
    "subject planning",
    "department planning",
  ),
  item(
    "vertical-teaming",
    words("Vertical teaming", "Trabajo entre grados"),
    "vertical",
    "vertical team",
    "vertical planning",
  ),
  item(
    "curriculum-development",
    words("Curriculum development", "Desarrollo curricular"),
    "curriculum",
    "curriculum work",
    "currículo",
  ),
  item(
    "sharing-strategies",
    words("Sharing strategies", "Compartir estrategias"),
    "best practices",
    "sharing strategies and best practices",
    "buenas prácticas",
  ),
  item(
    "analyzing-student-work",
    words("Analyzing student work", "Analizar trabajos de estudiantes"),
    "student work",
    "analysing student work",
    "looking at student work",
  ),
  item(
    "new-approaches",
    words("New approaches to teaching", "Nuevas formas de enseñar"),
    "new approaches",
    "developing new approaches",
    "nuevos enfoques",
  ),
  item("strategic-planning", words("Strategic planning", "Planificación estratégica"), "long term planning"),
];

const ruledOutUses: readonly PolicyItem[] = [
  item(
    "other-meetings",
    words("Other meetings", "Otras reuniones"),
    "other meeting",
    "staff meeting",
    "committee meeting",
    "reunión de personal",
  ),
  item(
    "personal-leave",
    words("Personal leave", "Permiso personal"),
    "leave",
    "left early",
    "personal day",
    "día personal",
  ),
  item(
    "appointments",
    words("Personal appointments", "Citas personales"),
    "appointment",
    "doctor appointment",
    "cita médica",
  ),
  item(
    "working-alone",
    words("Working alone", "Trabajo individual"),
    "alone",
    "worked alone",
    "worked in our own rooms",
    "trabajó a solas",
  ),
  item("paperwork", words("Paperwork", "Papeleo"), "did paperwork", "filled out forms", "llenar formularios"),
  item(
    "grading",
    words("Grading", "Calificar"),
    "graded papers",
    "grading papers",
    "entered grades",
    "calificar exámenes",
  ),
  item(
    "parent-conferences",
    words("Parent conferences", "Entrevistas con familias"),
    "parent conference",
    "met with parents",
    "entrevista con padres",
  ),
  item(
    "extra-curricular",
    words("Extra-curricular duty", "Actividades extracurriculares"),
    "extracurricular",
    "extra curricular activities",
    "coached practice",
    "club duty",
  ),
];

/** Its board names the days each year, so that the calendar is a team's to fill. */
export const VALLIVUE: Policy = {
  ...HOUSE_POLICY,
  key: "vallivue",
  label: words("Vallivue: early-release policy", "Vallivue: política de salida temprana"),
  line: { reference: "", adopted: "2005-01-11", amended: "2006-12-12", replaces: "404.4" },
  approvedUses,
  ruledOutUses,
  begins: { team: ["designated-day", "time-entry"], program: ["unit", "team-link", "designated-day", "policy-line"] },
};
