/** The attributes by which a team rates itself where no policy brings its own, and the levels of the scale (T1). */
import type { Policy, PolicyItem, RubricAttribute } from "../../policies/policy.ts";
import { words } from "../declare.ts";
import type { Words } from "../kind.ts";

const statement = (key: string, label: Words): PolicyItem => ({ key, label, says: [] });

const attribute = (key: string, label: Words, ...statements: readonly PolicyItem[]): RubricAttribute => ({
  key,
  label,
  says: [],
  statements,
});

const HOUSE_ATTRIBUTES: readonly RubricAttribute[] = [
  attribute(
    "open-practice",
    words("Open practice", "Práctica abierta"),
    statement("open-lessons", words("We look into one another's lessons.", "Conocemos las clases de los demás.")),
    statement("set-agenda", words("Our agenda is set beforehand.", "La agenda se fija de antemano.")),
    statement("useful-notes", words("Our notes are of use later.", "Nuestras notas sirven después.")),
  ),
  attribute(
    "shared-purpose",
    words("Norms and shared purpose", "Acuerdos y propósito común"),
    statement("keep-norms", words("We keep to the norms we agreed on.", "Cumplimos lo que acordamos.")),
    statement(
      "decide-together",
      words("We decide together and stand by it.", "Decidimos en conjunto y lo sostenemos."),
    ),
    statement("known-to-work", words("We try what is known to work.", "Probamos lo que se sabe que funciona.")),
  ),
  attribute(
    "teamwork",
    words("Trust and teamwork", "Confianza y trabajo en equipo"),
    statement("trust", words("We can say what we find hard.", "Podemos decir lo que nos cuesta.")),
    statement("coach", words("We coach and visit one another.", "Nos visitamos y nos asesoramos.")),
    statement("lead-in-turn", words("We take turns in leading.", "Nos turnamos para dirigir.")),
  ),
  attribute(
    "student-learning",
    words("Student learning first", "El aprendizaje primero"),
    statement("student-work", words("Student work guides what we change.", "El trabajo estudiantil guía los cambios.")),
    statement("timely-help", words("Help reaches students within days.", "La ayuda llega en pocos días.")),
    statement("every-student", words("We know how every student is doing.", "Sabemos cómo va cada estudiante.")),
  ),
  attribute(
    "reflection",
    words("Reflection and feedback", "Reflexión y retroalimentación"),
    statement("evidence", words("Our talk rests on evidence.", "Hablamos con evidencia.")),
    statement("regular", words("We talk about teaching at every meeting.", "En cada reunión hablamos de enseñanza.")),
    statement("adjust", words("We adjust when the data ask for it.", "Ajustamos cuando los datos lo piden.")),
  ),
];

const level = (number: string, key: string, label: Words): PolicyItem => ({ key, label, says: [number] });

const HOUSE_SCALE: readonly PolicyItem[] = [
  level("1", "not-yet", words("Not yet", "Todavía no")),
  level("2", "sometimes", words("Sometimes", "A veces")),
  level("3", "mostly", words("Most of the time", "Casi siempre")),
  level("4", "always", words("Part of how we work", "Parte de cómo trabajamos")),
];

/** The policy's own attributes, or the house's where it has none. */
export const attributesOf = ({ attributes }: Policy): readonly RubricAttribute[] =>
  attributes.length > 0 ? attributes : HOUSE_ATTRIBUTES;

/** The policy's own levels from the lowest, or the house's four. */
export const scaleOf = ({ scale }: Policy): readonly PolicyItem[] => (scale.length > 0 ? scale : HOUSE_SCALE);
