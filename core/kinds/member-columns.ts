/** The columns of the roster. */
import { type Column, column, words } from "./kind.ts";

export const MEMBER_COLUMNS: readonly Column[] = [
  {
    ...column(
      "name",
      "text",
      26,
      words("Name", "Nombre"),
      words(
        "The name as it is written at meetings. Colleagues only: never a student.",
        "El nombre tal como se escribe en las reuniones. Solo colegas, nunca estudiantes.",
      ),
      "teacher",
    ),
    required: true,
  },
  column(
    "role",
    "text",
    24,
    words("Role", "Función"),
    words("For example grade 5 teacher, coach or principal.", "Por ejemplo, docente de 5.º o director."),
    "role",
  ),
  column(
    "joined",
    "day",
    14,
    words("Joined", "Desde"),
    words("First day on the team. Empty: from the start.", "Primer día en el equipo. Vacío: desde el inicio."),
  ),
  column(
    "left",
    "day",
    14,
    words("Left", "Hasta"),
    words("Last day on the team. Empty: still on it.", "Último día en el equipo. Vacío: sigue en él."),
  ),
];
