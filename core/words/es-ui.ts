/** Everything the page says, in Spanish. */
import type { UiWords } from "./en-ui.ts";
import { countInWords as count, dayInSpanish as day, listInWords, quoted, spanishAnd } from "./in-words.ts";

const clock = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, "0")} ${hour < 12 ? "a. m." : "p. m."}`;
};

const meetings = (n: number): string => count(n, "reunión", "reuniones");

const KINDS: Readonly<Record<string, (n: number) => string>> = {
  meeting: meetings,
  "action-item": (n) => count(n, "tarea", "tareas"),
  goal: (n) => count(n, "meta", "metas"),
  member: (n) => count(n, "integrante", "integrantes"),
  team: (n) => count(n, "equipo", "equipos"),
};

export const esUi: UiWords = {
  product: "PLT Log",
  day: (iso) => day(iso),
  moment: (moment) => `${day(moment.slice(0, 10))}, ${clock(moment.slice(11))}`,
  quoted: (text) => `«${quoted(text)}»`,
  counted: (kind, n) => (KINDS[kind] ?? ((m: number) => count(m, "registro", "registros")))(n),
  and: (parts) => listInWords(parts, spanishAnd(parts[parts.length - 1] ?? "")),

  nav: { label: "Qué hacer", start: "Inicio", meeting: "Reunión", check: "Revisar", summary: "Resumen" },

  common: {
    tryAgain: "Intentar de nuevo",
    undo: "Deshacer",
    showPlace: (sheet, cell) => `${sheet}, celda ${cell}`,
    needed: "necesario",
    notThere: (sheet) => `No pudimos abrir ${sheet} en ese lugar. Quizá se borró o cambió de nombre.`,
    stillWorking: "Seguimos trabajando. Un archivo grande puede tardar un minuto; puede dejar esto abierto.",
    unreachedTitle: "No llegó respuesta. Revise su conexión.",
    unreached: "Puede intentar de nuevo sin cuidado: nada se agrega dos veces.",
    crashedTitle: "Algo falló en esta página",
    crashed: "Lo que escribió está guardado. Inicie la página otra vez; si se repite, avise a su apoyo técnico.",
    startAgain: "Iniciar la página otra vez",
    unexplained: "No se cambió nada. Intente de nuevo.",
  },

  severity: { error: "Por corregir", warning: "Conviene mirarlo", info: "Bueno saberlo" },

  start: {
    looking: "Mirando este archivo…",
    lookFailed: "No pudimos mirar este archivo",
    logTitle: "Su registro PLT",
    lastMeeting: (date) => `La última reunión del registro fue el ${date}.`,
    noMeetingYet: "El registro está listo. Todavía no tiene reuniones.",
    openActions: (open, overdue) =>
      `${count(open, "tarea sigue pendiente", "tareas siguen pendientes")}${
        overdue > 0 ? `, ${count(overdue, "vencida", "vencidas")}` : ""
      }.`,
    noOpenActions: "No hay tareas pendientes.",
    logMore: "Anotar otra cosa",
    logMeeting: "Registrar una reunión",
    moreTitle: "¿Hay más para traer?",
    moreHelp:
      "Las notas que agregue en sus propias pestañas pueden pasar al registro. Lo que ya está no se agrega dos veces.",
    more: "Mirar mis pestañas",
    lookAgain: "Mirar el archivo otra vez",
    undoTitle: "¿Cambió de idea?",
    undoHelp: "Revierte el último cambio hecho aquí. Se conserva lo que alguien haya editado después.",
    undoLast: "Deshacer el último cambio",
    undoFailed: "No se pudo deshacer",
    undoing: "Deshaciendo…",
  },

  meeting: {
    title: "Registrar una reunión",
    noLogTitle: "Primero, un registro",
    noLog: "Este archivo todavía no tiene un registro PLT. Créelo en la página Inicio; toma un minuto.",
    toStart: "Ir a Inicio",
    kept: (moment) => `Guardamos lo que escribió el ${moment}.`,
    startOver: "Empezar de nuevo",
    startedOver: "El formulario está vacío otra vez.",
    bringBack: "Recuperarlo",
    notKept: "No pudimos guardar su borrador en esta computadora; guarde la reunión antes de cerrar.",
    lastTime: (date) => `La vez pasada (${date})`,
    openTitle: "Pendiente de antes",
    openHelp: "Marque lo que ya está hecho.",
    done: "Hecho",
    due: (date) => `para el ${date}`,
    overdue: (date) => `vencida desde el ${date}`,
    noOwner: "sin responsable",
    showAll: (n) => `Mostrar las ${n}`,
    newTitle: "Tareas nuevas",
    newHelp: "¿Quién hace qué y para cuándo? La próxima reunión empieza con esto.",
    add: "Agregar una tarea",
    remove: "Quitar",
    removeNumber: (n) => `Quitar la tarea ${n}`,
    removed: "Se quitó la tarea.",
    actionNumber: (n) => `Tarea ${n}`,
    save: "Guardar la reunión",
    saving: "Guardando…",
    checking: "Revisando lo que escribió…",
    fixFirst: (n) => `Antes, corrija ${count(n, "cosa", "cosas")}`,
    failed: "La reunión todavía no está guardada",
    failedHelp: "Todo lo que escribió sigue aquí.",
    saved: "Guardado",
    savedWhere: "Sus registros están aquí:",
    placed: (what, sheet, cell) => `${what}: ${sheet}, ${cell}`,
    savedNotices: "Para mirar cuando tenga tiempo",
    showEntry: "Mostrarla en el registro",
    another: "Registrar otra reunión",
    choose: "Elija…",
    everyone: "Marcar todos",
    nobody: "Desmarcar todos",
    addPerson: (label) => `Agregar a alguien en ${label}`,
    someoneElse: "Otra persona",
    addButton: "Agregar",
    personAdded: (name) => `Se agregó y marcó a ${name}.`,
    percent: "en porcentaje",
  },

  check: {
    title: "Revisar el registro",
    checking: "Revisando el registro…",
    failed: "No se pudo revisar el registro",
    allWell: "Todo está bien. No encontramos nada que mirar.",
    found: (n) => `Encontramos ${count(n, "cosa", "cosas")} que mirar.`,
    group: { error: "Por corregir", warning: "Conviene mirarlo", info: "Bueno saberlo" },
    again: "Revisar otra vez",
    aside: (n) => `${count(n, "más está apartada", "más están apartadas")} en PLT Check, con sus motivos.`,
    write: "Marcarlas en el registro",
    writing: "Marcando…",
    what: "PLT Check las enumera y una columna junto a las filas dice qué corregir. Lo corregido desaparece con la próxima revisión.",
    written: "El registro muestra lo encontrado.",
    show: (sheet) => `Mostrar ${sheet}`,
  },
};
