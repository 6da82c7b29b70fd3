/** What the command line says, in Spanish. */
import type { TerminalWords } from "./en-terminal.ts";
import { countInWords, dayInSpanish, listInWords, spanishAnd } from "./in-words.ts";

const list = (parts: readonly string[]): string => listInWords(parts, spanishAnd(parts[parts.length - 1] ?? ""));

export const esTerminal: TerminalWords = {
  opened: (file, sheets) => `${file} tiene ${countInWords(sheets, "pestaña", "pestañas")}.`,
  quoted: (text) => `«${text}»`,
  and: list,

  layouts: {
    rows: "una tabla con una reunión en cada fila",
    form: "un formulario con etiquetas y sus valores",
    blocks: "bloques, uno por reunión",
    running: "una página continua, dividida por fechas",
    transposed: "una tabla con una reunión en cada columna",
    attendance: "una lista de asistencia con una columna por persona",
    "week-grid": "una cuadrícula de semanas",
    "teacher-rows": "una tabla con un docente en cada fila",
    "nothing-of-ours": "nada que corresponda al registro",
  },
  region: (sheet, layout, range) => `«${sheet}»: ${layout} (${range}).`,
  headerIn: (rows) =>
    rows.length === 1
      ? `El encabezado está en la fila ${rows[0]}.`
      : `El encabezado está en las filas ${list(rows.map(String))}.`,
  noHeader: "No se encontró una fila de encabezado.",
  entries: (n) => countInWords(n, "entrada debajo", "entradas debajo"),
  columns: { label: "Su encabezado", becomes: "Pasa a ser", sure: "Seguridad" },
  keptAsIs: "se conserva con su encabezado",
  status: { sure: "seguro", ask: "por confirmar", unmapped: "sin campo propio" },
  otherwise: (fields) => `o bien: ${fields.join(", ")}`,
  leftAlone: (sheets) => `Sin tocar: ${list(sheets)}.`,
  nothingToConvert: (file) =>
    `Nada en ${file} parece un registro de reuniones de un equipo; no hay nada que convertir.`,
  toConvert: (command) => `No se escribió nada. Para crear el registro: ${command}`,

  lookAt: (n) => `${countInWords(n, "lugar", "lugares")} por revisar:`,
  remarks: "Conviene saber:",
  severity: { error: "por corregir", warning: "por mirar", info: "conviene saber" },
  setAside: (n) => `${countInWords(n, "aviso apartado", "avisos apartados")} en PLT Check, con los motivos del equipo.`,
  noNotices: "El registro está en orden: ninguna comprobación encontró nada.",
  notices: (errors, warnings, infos) => `${errors} por corregir, ${warnings} por mirar, ${infos} que conviene saber.`,
  andMore: (n) => `… y ${n} más; --json los muestra todos.`,

  became: (counts) => `El registro tiene ${list(counts)}.`,
  again: (n) =>
    `${countInWords(n, "entrada ya estaba convertida", "entradas ya estaban convertidas")} y quedaron como están.`,
  nothingNew: "Todo estaba convertido ya; no hay nada nuevo.",
  updates: {
    taken: (n) => `${countInWords(n, "cambio", "cambios")} de la hoja del equipo ya en el registro:`,
    offered: (n) =>
      `${countInWords(n, "cambio", "cambios")} en la hoja del equipo desde la última conversión; «plt convert --updates» los toma:`,
    kept: (n) => `${countInWords(n, "cambio", "cambios")} sin tomar, porque el registro se editó allí:`,
  },
  proposed: (n) =>
    `${countInWords(n, "tarea está", "tareas están")} en las notas y no se ${n === 1 ? "escribió" : "escribieron"}. «plt convert ARCHIVO --plan PLAN» las enumera; se escriben las que tienen "take": true.`,
  wrote: (file) => `Escrito: ${file}`,
  untouched: (file) => `${file} no se modificó.`,
  planWritten: (file) => `El plan: ${file}. No se escribió ningún libro.`,
  planNext: (command) => `Cambie en él «take», «headerRows» o «field» donde algo no esté bien, y luego: ${command}`,
  mapWritten: (file, n) => `Escrito: ${file}, con ${countInWords(n, "encabezado", "encabezados")}.`,
  unchanged: (file) => `${file} quedó como está.`,
  openIt:
    "Ábralo en Excel o en Hojas de cálculo de Google. Las pestañas del equipo están como estaban; las del registro van después.",

  entryCounts: (counts) => `El registro tiene ${list(counts)}. Añada --json para verlos.`,
  emptyLog: "El registro todavía no tiene entradas.",
  policyGood: (name, key) => `La política «${name}» está en orden. Una configuración la nombra ${key}.`,
  policyApplied: (names) => `El registro trabaja ahora según ${names}.`,
  createdProgram: (sheets) => `Un libro de programa nuevo con las pestañas ${list(sheets)}.`,
  created: (sheets) => `Un registro nuevo con las pestañas ${list(sheets)}.`,
  saved: (kind, place) => `Guardado: ${kind}, ${place}.`,
  drawn: (sheets) => `Actualizado: ${list(sheets)}.`,
  undone: {
    counts: (reversed, kept, couldNot) =>
      `${countInWords(reversed, "entrada retirada", "entradas retiradas")}, ${kept} se quedan, ${couldNot} no se pudieron retirar.`,
    reversed: "Retiradas:",
    kept: "Se quedan:",
    "could-not": "No fue posible:",
    sheets: (sheets) => `Pestañas retiradas: ${list(sheets)}.`,
    nothing: "No quedaba nada que retirar.",
  },

  year: {
    turns: (year, next, begins) => `Termina ${year}; ${next} empieza el ${dayInSpanish(begins)}.`,
    tab: (tab, rests, goesOn) =>
      `${tab}: ${countInWords(rests, "descansa", "descansan")}, ${countInWords(goesOn, "continúa", "continúan")}`,
    roster: (names) => `En el equipo: ${list(names)}. Quien se va se nombra después de --leaves.`,
    cycle: (stage) =>
      `El ciclo está en «${stage}». Con el año empieza uno nuevo, o el equipo sigue con él (--goes-on).`,
    left: (names) => `Fuera de la lista: ${list(names)}.`,
    toClose: (command) => `No se escribió nada. Para cerrar el año: ${command}`,
  },

  progress: {
    reading: (file, size) => `Leyendo ${file} (${size} MB) …`,
    thinking: "Revisando las pestañas …",
    writing: "Escribiendo …",
  },
  serving: (address) => `El libro se muestra en ${address}, solo en este equipo. Pulse Ctrl-C para terminar.`,
  stopped: "Terminado.",

  page: {
    tabs: "Pestañas del libro",
    hidden: "oculta",
    row: "Fila",
    note: "Una vista del libro tal como está en este equipo. Cámbielo en Excel o en Hojas de cálculo de Google y recargue esta página.",
    more: (rows, shownRows, shownColumns) =>
      `Esta pestaña tiene ${rows} filas; se muestran las primeras ${shownRows} filas y ${shownColumns} columnas.`,
    empty: "No hay nada en esta pestaña.",
    failed: "No se pudo mostrar el libro. Use «plt inspect» en la terminal para saber por qué.",
  },

  wrongUse: {
    noCommand: (name) => `No existe la orden «${name}».`,
    unknownOption: (name) => `Aquí no existe la opción ${name}.`,
    optionNeedsValue: (name) => `${name} necesita un valor a continuación.`,
    fileNeeded: "Indique qué libro: después de la orden va el nombre de un archivo.",
    oneFile: (text) => `Un libro a la vez: «${text}» sobra. Un nombre con espacios va entre comillas.`,
    outNeeded: "Indique dónde escribirlo: --out y un nombre que termine en .xlsx.",
    pagesOutNeeded: "Indique adónde van las páginas: --out y un nombre que termine en .xlsx.",
    extractKind: "El extracto es una carpeta que termina en .csv o .parquet, por ejemplo extracto.parquet.",
    pageNeeded: "Indique qué página: --book, o --mine y un nombre.",
    folderNeeded: "Indique la carpeta de registros después de la orden.",
    outFolderNeeded: "Indique dónde van los registros de una carpeta: --out y otra carpeta.",
    outFolderIsInput: "Los registros de una carpeta van en otra: elíjala después de --out.",
    oneFileOnly: (option) => `${option} es para un libro, no para una carpeta.`,
    folderOnly: (option) => `${option} es para una carpeta, no para un libro.`,
    badSeconds: (text) => `«${text}» no es un número de segundos. Escriba un número entero desde 1.`,
    policyUse: "Indique qué hacer: list, codes, check ARCHIVO.json o apply ARCHIVO.json REGISTRO.xlsx.",
    kindNeeded: (kinds) => `Indique qué tipo de entrada es: ${listInWords(kinds, "o")}.`,
    notOnRoster: (name, roster) =>
      `«${name}» no está en la lista del equipo. Están: ${roster.length === 0 ? "nadie" : listInWords(roster, "y")}.`,
    sinceAhead: (text) =>
      `El último informe a la junta fue un día anterior a hoy, y ${text} no lo es. Indique su día después de --since.`,
    badDay: (text) => `«${text}» no es un día. Escríbalo como 2025-10-08.`,
    badLanguage: (text) => `«${text}» no es un idioma que hable PLT Log. Elija en o es.`,
    badEntry:
      'Se espera una entrada por la entrada estándar, como JSON: {"date": "2025-10-08", "attendees": ["Ann Lee"]}.',
    seeHelp: (command) => `«${command}» explica cómo se usa.`,
  },
  bug: (report) =>
    `Algo falló que no debía fallar. Avísenos, por favor, y envíe el archivo ${report} después de mirarlo.`,
};
