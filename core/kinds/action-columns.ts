/** The columns of an action item in their order. */
import { type Column, plain } from "./kind.ts";
import { STATUS_CHOICES } from "./status.ts";

export const ACTION_COLUMNS: readonly Column[] = [
  {
    key: "text",
    heading: { en: "Action", es: "Tarea" },
    type: "long-text",
    width: 48,
    help: {
      en: "What will be done, so that someone who was not there understands it.",
      es: "Lo que se hará, de modo que lo entienda quien no estuvo.",
    },
    choices: "none",
    fields: ["action_item"],
    required: true,
  },
  plain({
    key: "owner",
    heading: { en: "Owner", es: "Responsable" },
    type: "text",
    width: 20,
    help: { en: "Who sees to it. One name works best.", es: "Quién se encarga. Lo mejor es un solo nombre." },
    fields: ["owner"],
  }),
  plain({
    key: "due",
    heading: { en: "Due", es: "Fecha límite" },
    type: "day",
    width: 14,
    help: { en: "The day by which it is done.", es: "El día para el que debe estar hecha." },
    fields: ["due_date"],
  }),
  {
    key: "status",
    heading: { en: "Status", es: "Estado" },
    type: "choice",
    width: 14,
    help: {
      en: "Open, In progress, Done or Dropped. Left empty, it counts as open.",
      es: "Pendiente, En curso, Hecha o Descartada. Si queda vacío, cuenta como pendiente.",
    },
    choices: STATUS_CHOICES,
    fields: ["status"],
    required: false,
  },
  plain({
    key: "note",
    heading: { en: "Note", es: "Nota" },
    type: "long-text",
    width: 30,
    help: { en: "How it stands, or what came of it.", es: "Cómo va o qué se logró." },
    fields: [],
  }),
  plain({
    key: "meeting",
    heading: { en: "Meeting ID", es: "ID de la reunión" },
    type: "id",
    width: 12,
    help: {
      en: "The meeting at which it was agreed. PLT Log fills this in.",
      es: "La reunión en la que se acordó. PLT Log lo completa.",
    },
    fields: [],
  }),
];
