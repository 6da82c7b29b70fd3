/** What the team asks for: substitutes, time, money, a room; and what came of it (T9, C11). */
import { choice, choosing, declare, field, first, folded, needed, shown, words } from "../declare.ts";
import type { Choice, Column } from "../kind.ts";
import { whileOpen } from "../span.ts";
import { answeredBeforeAsked, isAsked, noCost, openLong, unmetNeed } from "./resource-request-checks.ts";

const WHAT: readonly Choice[] = [
  choice("substitutes", words("Substitutes", "Suplentes"), "sub", "subs", "coverage", "suplente"),
  choice("time", words("Time", "Tiempo"), "release time", "planning time"),
  choice("money", words("Money", "Dinero"), "funding", "budget", "stipend", "fondos"),
  choice("materials", words("Materials", "Materiales del aula"), "supplies", "books", "materiales", "libros"),
  choice("facility", words("Room or space", "Salón o espacio"), "facility", "space", "room", "espacio"),
  choice("help", words("Coaching or training", "Asesoría o capacitación"), "coach", "training", "asesoría"),
  choice("other", words("Other", "Otra cosa"), "otro"),
];

const ANSWERS: readonly Choice[] = [
  shown(choice("waiting", words("Waiting", "En espera"), "open", "asked", "pending", "pendiente"), "attention"),
  shown(choice("yes", words("Yes", "Sí"), "approved", "granted", "aprobado"), "done"),
  choice("partly", words("In part", "En parte"), "partly", "partial", "parcial"),
  choice("no", words("No", "No se concede"), "denied", "refused", "rechazado"),
];

const ASKED: readonly Column[] = [
  needed(
    field(
      "text",
      "long-text",
      words("What we need", "Qué necesitamos"),
      words("How much of it, and by when.", "Cuánto y para cuándo."),
      "support_needed",
    ),
  ),
  choosing(
    field(
      "what",
      "choice",
      words("Kind of request", "Tipo de solicitud"),
      words("It is counted by this.", "Se cuenta según esto."),
    ),
    WHAT,
  ),
  field(
    "practice",
    "text",
    words("For which practice", "Para qué práctica"),
    words("The practice that it would make possible.", "La práctica que haría posible."),
  ),
  field("asked_on", "day", words("Asked on", "Solicitado el"), words("The day of asking.", "El día de la solicitud.")),
  field("asked_of", "text", words("Asked of", "Solicitado a"), words("Principal or office.", "Dirección u oficina.")),
];

const CAME: readonly Column[] = [
  choosing(
    field(
      "answer",
      "choice",
      words("Answer", "Respuesta"),
      words("Left empty, it is open.", "Vacío, sigue abierta."),
      "status",
    ),
    ANSWERS,
  ),
  field(
    "answered_on",
    "day",
    words("Answered on", "Respondido el"),
    words("The day of the answer.", "El día de la respuesta."),
  ),
  field(
    "came",
    "text",
    words("What came", "Qué llegó"),
    words("What the team really got.", "Lo que el equipo recibió de verdad."),
  ),
  field("cost", "number", words("Cost", "Costo"), words("In money, digits only.", "En dinero, solo cifras.")),
  field(
    "hours",
    "number",
    words("Hours", "Horas"),
    words("Hours of time or of substitutes.", "Horas de tiempo o de suplentes."),
  ),
];

export const resourceRequest = declare({
  kind: "resource-request",
  tab: "PLT Requests",
  title: words("Request", "Solicitud"),
  many: words("Requests", "Solicitudes"),
  about: words("What we asked for, and what came.", "Qué pedimos y qué llegó."),
  group: "inquiry",
  answers: ["T9", "C11"],
  layout: "rows",
  columns: [...ASKED, ...CAME],
  form: [
    first(words("The request", "La solicitud"), "text", "what", "practice", "asked_on", "asked_of"),
    folded(words("What came of it", "En qué quedó"), "answer", "answered_on", "came", "cost", "hours"),
  ],
  propose: (log) => ({ asked_on: log.today, answer: "waiting" }),
  span: whileOpen("asked_on", isAsked),
  rules: [openLong, unmetNeed, answeredBeforeAsked, noCost],
  logRules: [],
  gives: [
    { requirement: "T9", shows: "list", columns: ["text", "what", "asked_on", "answer", "came"], audience: "team" },
    { requirement: "C11", shows: "sums", columns: ["what", "cost"], audience: "school" },
    { requirement: "C11", shows: "sums", columns: ["what", "hours"], audience: "school" },
  ],
});
