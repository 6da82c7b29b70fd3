/** The columns of the roster. */
import { type Column, plain } from "./kind.ts";

export const MEMBER_COLUMNS: readonly Column[] = [
  {
    key: "name",
    heading: { en: "Name", es: "Nombre" },
    type: "text",
    width: 26,
    help: {
      en: "The name as it is written at meetings. Colleagues only: never a student.",
      es: "El nombre tal como se escribe en las reuniones. Solo colegas, nunca estudiantes.",
    },
    choices: "none",
    fields: ["teacher"],
    required: true,
  },
  plain({
    key: "role",
    heading: { en: "Role", es: "Función" },
    type: "text",
    width: 24,
    help: { en: "For example grade 5 teacher, coach or principal.", es: "Por ejemplo, docente de 5.º o director." },
    fields: ["role"],
  }),
  plain({
    key: "joined",
    heading: { en: "Joined", es: "Desde" },
    type: "day",
    width: 14,
    help: {
      en: "First day on the team. Empty: from the start.",
      es: "Primer día en el equipo. Vacío: desde el inicio.",
    },
    fields: [],
  }),
  plain({
    key: "left",
    heading: { en: "Left", es: "Hasta" },
    type: "day",
    width: 14,
    help: { en: "Last day on the team. Empty: still on it.", es: "Último día en el equipo. Vacío: sigue en él." },
    fields: [],
  }),
];
