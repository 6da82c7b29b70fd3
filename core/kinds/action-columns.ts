/** The columns of an action item in their order. */
import { type Column, column, words } from "./kind.ts";
import { STATUS_CHOICES } from "./status.ts";

export const ACTION_COLUMNS: readonly Column[] = [
  {
    ...column(
      "text",
      "long-text",
      48,
      words("Action", "Tarea"),
      words(
        "What will be done, so that someone who was not there understands it.",
        "Lo que se hará, de modo que lo entienda quien no estuvo.",
      ),
      "action_item",
    ),
    required: true,
  },
  column(
    "owner",
    "text",
    20,
    words("Owner", "Responsable"),
    words("Who sees to it. One name works best.", "Quién se encarga. Lo mejor es un solo nombre."),
    "owner",
  ),
  column(
    "due",
    "day",
    14,
    words("Due", "Fecha límite"),
    words("The day by which it is done.", "El día para el que debe estar hecha."),
    "due_date",
  ),
  {
    ...column(
      "status",
      "choice",
      14,
      words("Status", "Estado"),
      words(
        "Open, In progress, Done or Dropped. Left empty, it counts as open.",
        "Pendiente, En curso, Hecha o Descartada. Si queda vacío, cuenta como pendiente.",
      ),
      "status",
    ),
    choices: STATUS_CHOICES,
    closed: true,
  },
  column(
    "note",
    "long-text",
    30,
    words("Note", "Nota"),
    words("How it stands, or what came of it.", "Cómo va o qué se logró."),
  ),
  column(
    "meeting",
    "id",
    12,
    words("Meeting ID", "ID de la reunión"),
    words(
      "The meeting at which it was agreed. PLT Log fills this in.",
      "La reunión en la que se acordó. PLT Log lo completa.",
    ),
  ),
];
