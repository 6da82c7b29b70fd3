/** The attributes by which a team rates itself where no policy brings its own, and the levels of the scale (T1). */
import type { Policy, PolicyItem, RubricAttribute } from "../../policies/policy.ts";
import { words } from "../declare.ts";
import type { Words } from "../kind.ts";
import { listedOr, listItem } from "../policy-choices.ts";

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
    listItem("open-lessons", words("We look into one another's lessons.", "Conocemos las clases de los demás.")),
    listItem("set-agenda", words("Our agenda is set beforehand.", "La agenda se fija de antemano.")),
    listItem("useful-notes", words("Our notes are of use later.", "Nuestras notas sirven después.")),
  ),
  attribute(
    "shared-purpose",
    words("Norms and shared purpose", "Acuerdos y propósito común"),
    listItem("keep-norms", words("We keep to the norms we agreed on.", "Cumplimos lo que acordamos.")),
    listItem("decide-together", words("We decide together and stand by it.", "Decidimos en conjunto y lo sostenemos.")),
    listItem("known-to-work", words("We try what is known to work.", "Probamos lo que se sabe que funciona.")),
  ),
  attribute(
    "teamwork",
    words("Trust and teamwork", "Confianza y trabajo en equipo"),
    listItem("trust", words("We can say what we find hard.", "Podemos decir lo que nos cuesta.")),
    listItem("coach", words("We coach and visit one another.", "Nos visitamos y nos asesoramos.")),
    listItem("lead-in-turn", words("We take turns in leading.", "Nos turnamos para dirigir.")),
  ),
  attribute(
    "student-learning",
    words("Student learning first", "El aprendizaje primero"),
    listItem("student-work", words("Student work guides what we change.", "El trabajo estudiantil guía los cambios.")),
    listItem("timely-help", words("Help reaches students within days.", "La ayuda llega en pocos días.")),
    listItem("every-student", words("We know how every student is doing.", "Sabemos cómo va cada estudiante.")),
  ),
  attribute(
    "reflection",
    words("Reflection and feedback", "Reflexión y retroalimentación"),
    listItem("evidence", words("Our talk rests on evidence.", "Hablamos con evidencia.")),
    listItem("regular", words("We talk about teaching at every meeting.", "En cada reunión hablamos de enseñanza.")),
    listItem("adjust", words("We adjust when the data ask for it.", "Ajustamos cuando los datos lo piden.")),
  ),
];

const HOUSE_SCALE: readonly PolicyItem[] = [
  listItem("not-yet", words("Not yet", "Todavía no"), "1"),
  listItem("sometimes", words("Sometimes", "A veces"), "2"),
  listItem("mostly", words("Most of the time", "Casi siempre"), "3"),
  listItem("always", words("Part of how we work", "Parte de cómo trabajamos"), "4"),
];

/** The policy's own attributes, or the house's where it has none. */
export const attributesOf = ({ attributes }: Policy): readonly RubricAttribute[] =>
  attributes.length > 0 ? attributes : HOUSE_ATTRIBUTES;

/** The policy's own levels from the lowest, or the house's four. */
export const scaleOf = ({ scale }: Policy): readonly PolicyItem[] => listedOr(scale, HOUSE_SCALE);
