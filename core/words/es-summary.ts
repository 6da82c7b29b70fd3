/** What the team's summary says, in Spanish. */
import type { SummaryWords } from "./en-summary.ts";
import { needsInSpanish } from "./es-needs.ts";
import { countInWords, dayInSpanish } from "./in-words.ts";

const meetings = (n: number): string => countInWords(n, "reunión", "reuniones");

/** Meetings, and days where the model counts them, too (0 where it does not). */
const stallLimit = (limit: number, days: number): string =>
  days === 0 ? meetings(limit) : `${meetings(limit)} o ${countInWords(days, "día", "días")}`;

const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];

export const esSummary: SummaryWords = {
  ourTeam: "Nuestro equipo",
  title: (team) => `${team}: cómo vamos`,
  ofYear: (year, day) =>
    `El año ${year}, como está en el registro hasta el ${dayInSpanish(day)}. Actualice el resumen para ver de nuevo el año actual.`,
  asOf: (day) =>
    `Al ${dayInSpanish(day)}. Esta página se dibuja de nuevo cada vez: guarde sus propias notas en otra pestaña.`,
  noMeetings: "Todavía no hay reuniones. Llene PLT Setup; luego anote una desde el menú o en PLT Meetings.",
  now: "Cómo vamos",
  next: "Qué sigue",
  met: (n, first, last) =>
    n === 1
      ? `El equipo se ha reunido una vez, el ${dayInSpanish(first)}.`
      : `El equipo se ha reunido ${n} veces desde el ${dayInSpanish(first)}; la última reunión fue el ${dayInSpanish(last)}.`,
  usuallyThere: (percent) => `En promedio asistió el ${percent}% de las personas del equipo.`,
  goalsNow: (goals, reached, open) =>
    `${countInWords(goals, "meta", "metas")}: ${countInWords(reached, "alcanzada", "alcanzadas")}, ${countInWords(open, "pendiente", "pendientes")}.`,
  noGoal:
    "Todavía no hay ninguna meta. Una meta dice qué harán mejor los estudiantes, con qué se mide, desde dónde, hasta dónde y para cuándo.",
  actionsNow: (open, overdue) =>
    overdue === 0
      ? `Hay ${countInWords(open, "tarea pendiente", "tareas pendientes")}; ninguna está vencida.`
      : `Hay ${countInWords(open, "tarea pendiente", "tareas pendientes")}; ${countInWords(overdue, "está vencida", "están vencidas")}.`,
  allDone: "No queda ninguna tarea pendiente.",
  stands: (stage, cycle, n, since) =>
    `Ciclo ${cycle}: el equipo está en «${stage}», ${meetings(n)} desde el ${dayInSpanish(since)}.`,
  noStage:
    "Ninguna reunión indica su etapa, así que no se puede seguir el ciclo. Elija una etapa en la próxima reunión.",
  ready: (stage) => `El equipo tiene lo necesario para la siguiente etapa, «${stage}».`,
  needed: (stage, lacks) => `Antes de «${stage}» al equipo le falta ${needsInSpanish(lacks)}.`,
  owed: (stage, lacks) => `Para «${stage}», donde está ahora, al equipo todavía le falta ${needsInSpanish(lacks)}.`,
  stalled: (limit, days) => `El ciclo está detenido: más de ${stallLimit(limit, days)} en la misma etapa.`,
  stallRule: (stay) =>
    `Se considera detenido un ciclo con más de ${stallLimit(stay.ofMeetings, stay.ofDays)} en la misma etapa. Ahora: ${stay.meetings} de ${stay.ofMeetings}${stay.ofDays === 0 ? "" : `, y ${stay.days} de ${countInWords(stay.ofDays, "día", "días")}`}.`,
  liveRule: "Lo mismo, contado en la hoja",
  liveNow: "Ahora",
  liveStage: "Etapa de la última reunión",
  liveOther: "Otra etapa por última vez (como cuenta la hoja)",
  liveMeetings: "Reuniones seguidas en ella",
  liveDays: "Días desde la primera de ellas",
  liveAnswer: "Así que el ciclo está",
  isStalled: "detenido",
  isMoving: "en marcha",
  nextMeeting: (day) => `Próxima reunión: ${dayInSpanish(day)}.`,
  nextDue: (text, owner, day) =>
    `Próxima tarea por vencer: ${text}${owner === "" ? "" : ` (${owner})`}, ${dayInSpanish(day)}.`,
  meetings: "Reuniones",
  chartTitle: "Reuniones por mes",
  chartSentence: (n, months, most, mostCount) =>
    `${meetings(n)} en ${countInWords(months, "mes", "meses")}; el mes con más fue ${most} (${mostCount}).`,
  month: "Mes",
  monthName: (year, month) => `${MONTHS[month - 1] ?? ""} ${year}`,
  held: "Reuniones celebradas",
  latest: "Últimas reuniones",
  date: "Fecha",
  dayText: (day) => dayInSpanish(day),
  stage: "Etapa",
  people: "Asistentes",
  decisions: "Decisiones",
  participation: "Quién asistió",
  participationNote:
    "Cifras por persona, solo para el equipo. Se cuentan únicamente las reuniones en las que consta quién asistió.",
  name: "Nombre",
  meetingsThere: "Asistió a",
  meetingsOf: "De reuniones",
  share: "Proporción",
  guest: (name) => `${name} (invitado)`,
  cycle: "En qué punto está el ciclo",
  meetingsInStage: "Reuniones",
  lastThere: "Última vez",
  standing: "Situación",
  here: "el equipo está aquí",
  visited: "hecha en este ciclo",
  ahead: "por venir",
  passedOver: (reason) => (reason === "" ? "omitida" : `omitida: ${reason}`),
  goals: "Metas",
  goal: "Meta",
  measure: "Se mide con",
  baseline: "Punto de partida",
  target: "Valor esperado",
  result: "Resultado",
  byWhen: "Para cuándo",
  progress: {
    reached: "alcanzada",
    closer: "más cerca, aún no",
    "not-closer": "sin avance todavía",
    "has-result": "con resultado",
    due: "falta el resultado",
    open: "pendiente",
  },
  actions: "Tareas pendientes",
  followThrough: (done, of, share) =>
    `${done} de ${countInWords(of, "tarea hecha", "tareas hechas")} (${share}%); las descartadas no se cuentan.`,
  noActions: "Todavía no hay tareas anotadas.",
  action: "Tarea",
  owner: "Responsable",
  due: "Fecha límite",
  status: "Estado",
  late: "Días de retraso",
  nobody: "nadie todavía",
  noText: "(sin texto)",
};
