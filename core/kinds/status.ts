/** How far an action item is, in the words that teams use for it. */
import { plainText } from "../workbook/plain-text.ts";
import { findChoice } from "./choice.ts";
import type { Entry } from "./entry.ts";
import type { Choice } from "./kind.ts";

export const STATUS_CHOICES: readonly Choice[] = [
  {
    key: "open",
    label: { en: "Open", es: "Pendiente" },
    says: [
      "to do",
      "todo",
      "not started",
      "not yet",
      "not done",
      "new",
      "pending",
      "incomplete",
      "outstanding",
      "no",
      "n",
      "false",
      "☐",
      "planned",
      "assigned",
      "0%",
      "abierta",
      "abierto",
      "por hacer",
      "sin empezar",
      "no iniciada",
      "no iniciado",
      "nueva",
      "pendientes",
    ],
    highlight: "none",
  },
  {
    key: "in-progress",
    label: { en: "In progress", es: "En curso" },
    says: [
      "in process",
      "started",
      "ongoing",
      "on going",
      "working on it",
      "work in progress",
      "wip",
      "underway",
      "under way",
      "begun",
      "partly",
      "partially done",
      "partial",
      "continuing",
      "continue",
      "almost done",
      "50%",
      "en progreso",
      "en proceso",
      "empezada",
      "empezado",
      "iniciada",
      "iniciado",
      "parcial",
      "trabajando en ello",
    ],
    highlight: "none",
  },
  {
    key: "done",
    label: { en: "Done", es: "Hecha" },
    says: [
      "complete",
      "completed",
      "finished",
      "closed",
      "yes",
      "y",
      "true",
      "x",
      "✓",
      "✔",
      "☑",
      "✅",
      "ok",
      "100%",
      "accomplished",
      "met",
      "all done",
      "hecho",
      "lista",
      "listo",
      "terminada",
      "terminado",
      "completa",
      "completo",
      "completada",
      "completado",
      "cerrada",
      "cerrado",
      "sí",
      "realizada",
      "realizado",
      "cumplida",
      "cumplido",
    ],
    highlight: "done",
  },
  {
    key: "dropped",
    label: { en: "Dropped", es: "Descartada" },
    says: [
      "cancelled",
      "canceled",
      "abandoned",
      "not needed",
      "no longer needed",
      "n a",
      "na",
      "withdrawn",
      "removed",
      "cancelada",
      "cancelado",
      "descartado",
      "ya no hace falta",
      "anulada",
      "no aplica",
    ],
    highlight: "quiet",
  },
];

/**
 * How far an action item is. Empty is open; a longer text counts by how it begins, so that `Done 10/3` is done.
 * Text that says nothing we know counts as open, so that it is not forgotten.
 */
export function statusOf(entry: Entry): "open" | "in-progress" | "done" | "dropped" {
  const value = entry.values["status"] ?? null;
  if (typeof value !== "string") return "open";
  const key = (findChoice(STATUS_CHOICES, value) ?? findByBeginning(value))?.key;
  return key === "in-progress" || key === "done" || key === "dropped" ? key : "open";
}

/** True where someone still has to do something about it. */
export const isOpen = (entry: Entry): boolean => ["open", "in-progress"].includes(statusOf(entry));

/** Words of one or two letters are left out: `no answer yet` does not begin with a status. Longer words are tried first. */
const BEGINNINGS = STATUS_CHOICES.flatMap((choice) =>
  [choice.label.en, choice.label.es, ...choice.says].map((word) => ({ choice, word: `${plainText(word)} ` })),
)
  .filter(({ word }) => word.length > 3)
  .sort((a, b) => b.word.length - a.word.length);

function findByBeginning(text: string): Choice | undefined {
  const plain = plainText(text);
  return BEGINNINGS.find(({ word }) => plain.startsWith(word))?.choice;
}
