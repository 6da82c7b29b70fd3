/** What team time is for and what it is not for (V2, V3), where a policy does not list it itself. */
import type { Policy, PolicyItem } from "../../policies/policy.ts";
import { words } from "../declare.ts";
import { listedOr, listItem } from "../policy-choices.ts";

const APPROVED: readonly PolicyItem[] = [
  listItem(
    "grade-level-planning",
    words("Grade-level planning", "Planificación por grado"),
    "grade level",
    "grade level team planning",
    "planificación de grado",
  ),
  listItem(
    "content-area-planning",
    words("Content-area planning", "Planificación por materia"),
    "content area",
    "subject planning",
    "department planning",
    "planificación por área",
  ),
  listItem(
    "vertical-teaming",
    words("Vertical teaming", "Trabajo entre grados"),
    "vertical",
    "vertical planning",
    "vertical alignment",
    "trabajo vertical",
  ),
  listItem(
    "curriculum-development",
    words("Curriculum development", "Desarrollo curricular"),
    "curriculum",
    "curriculum work",
    "currículo",
  ),
  listItem(
    "sharing-strategies",
    words("Sharing strategies", "Compartir estrategias"),
    "best practices",
    "sharing best practices",
    "strategies",
    "estrategias",
    "buenas prácticas",
  ),
  listItem(
    "analyzing-student-work",
    words("Analyzing student work", "Analizar trabajos de estudiantes"),
    "student work",
    "analysing student work",
    "looking at student work",
    "data analysis",
    "data",
    "análisis de datos",
  ),
  listItem(
    "new-approaches",
    words("New approaches to teaching", "Nuevas formas de enseñar"),
    "new approaches",
    "new approaches to teaching and learning",
    "nuevos enfoques",
  ),
  listItem(
    "strategic-planning",
    words("Strategic planning", "Planificación estratégica"),
    "strategy planning",
    "long term planning",
  ),
];

const RULED_OUT: readonly PolicyItem[] = [
  listItem(
    "other-meetings",
    words("Other meetings", "Otras reuniones"),
    "other meeting",
    "staff meeting instead",
    "held a staff meeting",
    "went to a staff meeting",
    "called to the office",
    "otra reunión",
    "tuvimos reunión de personal",
  ),
  listItem(
    "personal-leave",
    words("Personal leave", "Permiso personal"),
    "leave",
    "left early",
    "personal day",
    "went home early",
    "salió temprano",
    "día personal",
  ),
  listItem(
    "appointments",
    words("Personal appointments", "Citas personales"),
    "appointment",
    "doctor appointment",
    "doctor s appointment",
    "dentist appointment",
    "cita médica",
    "cita con el dentista",
  ),
  listItem(
    "working-alone",
    words("Working alone", "Trabajo individual"),
    "alone",
    "worked alone",
    "worked on our own",
    "work on our own",
    "worked in our own rooms",
    "in our own classrooms",
    "trabajó a solas",
    "cada quien en su salón",
  ),
  listItem(
    "paperwork",
    words("Paperwork", "Papeleo"),
    "did paperwork",
    "completed paperwork",
    "filled out forms",
    "filling out forms",
    "llenar formularios",
    "llenamos formularios",
  ),
  listItem(
    "grading",
    words("Grading", "Calificar"),
    "graded papers",
    "grading papers",
    "graded tests",
    "grading tests",
    "entered grades",
    "entering grades",
    "calificar exámenes",
    "calificamos exámenes",
    "poner notas",
  ),
  listItem(
    "parent-conferences",
    words("Parent conferences", "Entrevistas con familias"),
    "parent conference",
    "met with a parent",
    "met with parents",
    "conference with parents",
    "entrevista con padres",
    "reunión con padres",
  ),
  listItem(
    "extra-curricular",
    words("Extra-curricular duty", "Actividades extracurriculares"),
    "extracurricular",
    "extracurricular duty",
    "coached practice",
    "club duty",
    "game duty",
    "entrenamiento deportivo",
    "actividad extracurricular",
  ),
];

/** What the time is for under this policy. */
export const approvedUses = (policy: Policy): readonly PolicyItem[] => listedOr(policy.approvedUses, APPROVED);

/** What the time is not for under this policy. */
export const ruledOutUses = (policy: Policy): readonly PolicyItem[] => listedOr(policy.ruledOutUses, RULED_OUT);

/** The ruled-out use of a key or label, or undefined where the policy does not rule it out. */
export const ruledOutNamed = (policy: Policy, key: string): PolicyItem | undefined =>
  ruledOutUses(policy).find((use) => use.key === key);
