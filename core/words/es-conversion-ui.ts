/** What is said in Spanish where a team's notes are brought in or a log is begun: a part of the page that hosts may load apart. */
import type { ConversionUi } from "./en-conversion-ui.ts";
import { countInWords as count } from "./in-words.ts";

const meetings = (n: number): string => count(n, "reunión", "reuniones");

export const esConversionUi: ConversionUi = {
  more: {
    title: "Anotar otra cosa",
    lead: "Elija qué quiere anotar. Su pestaña se crea con la primera entrada.",
    looking: "Abriendo el formulario…",
    failed: "No se pudo abrir el formulario",
    count: (n) => `(${n})`,
    newest: "Lo más reciente",
    change: "Cambiar",
    save: "Guardar",
    notSaved: "Todavía no se guardó",
    saved: "Guardado",
    another: "Anotar otra",
    toList: "Elegir otra cosa para anotar",
    toStart: "Volver al inicio",
  },

  summary: {
    title: "Actualizar el resumen",
    what: "El resumen muestra sus reuniones, quién participó, en qué punto va el ciclo, sus metas y lo que sigue pendiente, en una página.",
    rebuilt: "Se dibuja de nuevo cada vez. Las notas que escriba a su derecha se conservan.",
    button: "Actualizar el resumen",
    updating: "Dibujando el resumen…",
    done: "El resumen está al día.",
    show: (sheet) => `Mostrar ${sheet}`,
    failed: "No se pudo dibujar el resumen",
  },

  year: {
    offerTitle: "Al terminar el año escolar",
    offer: "Lo pendiente continúa; nada se mueve ni se borra.",
    open: "Cerrar el año escolar",
    whatHappens: "Qué descansa y qué continúa",
    tab: (tab: string, rests: number, goesOn: number) =>
      `${tab}: ${[rests > 0 ? count(rests, "descansa", "descansan") : "", goesOn > 0 ? count(goesOn, "continúa", "continúan") : ""].filter((part) => part !== "").join(", ")}`,
    nothingMoves: "Las filas quedan donde están. Revisiones, formularios y resumen miran el nuevo año.",
    button: (year: string) => `Cerrar ${year}`,
    closing: "Cerrando el año…",
    failed: "El año aún no está cerrado",
    done: (year: string) => `${year} está cerrado`,
    next: (year: string, day: string) => `${year} empieza el ${day}. El día está en PLT Setup; puede cambiarlo allí.`,
    left: (names: string) => `Fuera de la lista: ${names}.`,
    undoHelp: "¿Demasiado pronto? Deshacer abre el año otra vez.",
  },

  undone: {
    title: "Deshecho",
    reversed: (n) => (n === 1 ? "Se revirtió 1 registro." : `Se revirtieron ${n} registros.`),
    sheetsGone: (sheets) => `Pestañas quitadas: ${sheets}.`,
    kept: (n) => (n === 1 ? "Se conservó 1 registro:" : `Se conservaron ${n} registros:`),
    couldNot: (n) => (n === 1 ? "1 registro no se pudo revertir:" : `${n} registros no se pudieron revertir:`),
    nothing: "No quedaba nada por deshacer.",
  },

  title: "Traer sus notas",
  found: (what) => `Encontramos ${what} en este archivo.`,
  nothingFound: "No encontramos en sus pestañas notas de reuniones que se puedan traer.",
  promise: "No se escribe nada hasta que pulse Convertir, y sus pestañas quedan como están.",
  toLookAt: (n) => `Por favor, mire ${count(n, "encabezado", "encabezados")}`,
  toLookAtHelp: "No estábamos seguros. Elija qué significa cada uno.",
  understood: (n) => count(n, "encabezado entendido", "encabezados entendidos"),
  ownColumns: (n) => `${count(n, "encabezado queda", "encabezados quedan")} como suyos`,
  ownColumnsHelp: "Vienen con sus propios encabezados, junto a cada registro.",
  include: (sheet) => `Traer ${sheet}`,
  meetings,
  layouts: {
    rows: "una en cada fila",
    form: "un formulario con etiquetas",
    blocks: "un bloque por reunión",
    running: "notas seguidas, divididas por fechas",
    transposed: "una columna por reunión",
    attendance: "una cuadrícula de asistencia",
    "week-grid": "una cuadrícula de semanas",
    "teacher-rows": "una fila por docente",
    "nothing-of-ours": "no son notas de reuniones",
  },
  headingsIn: (rows) =>
    rows.length === 0
      ? "sin fila de encabezados"
      : rows.length === 1
        ? `encabezados en la fila ${rows[0]}`
        : `encabezados en las filas ${rows[0]} a ${rows[rows.length - 1]}`,
  range: (range) => `Celdas ${range}`,
  includePart: "Traer esta parte",
  picture: {
    caption: (range) => `Algunas líneas de ${range}, como las leemos`,
    row: "Fila",
    is: "Leída como",
    header: "encabezados",
    entry: (n) => (n === 0 ? "registros" : `registro ${n}`),
    left: "no se toma",
    counts: (entries, left) =>
      `${count(entries, "línea se toma", "líneas se toman")}${left === 0 ? "" : `, ${left} no`}.`,
  },
  writes: {
    title: "Qué se escribirá",
    newTab: "pestaña nueva",
    hiddenTab: "pestaña nueva y oculta, para lo que hay que recordar",
    rows: (n) => count(n, "fila nueva", "filas nuevas"),
    redrawn: "se dibuja de nuevo",
    kept: (headings) => `Con sus propios encabezados ${headings}.`,
  },
  updates: {
    title: (n) => `${count(n, "registro cambió", "registros cambiaron")} en sus notas desde entonces`,
    help: "Marque los que el registro debe tomar. Lo que alguien cambió en el registro queda como está.",
    change: (heading, was, now) => `${heading}: ${was}, ahora ${now}`,
    nothing: "nada",
    kept: "se queda: se cambió en el registro",
    taken: (n) => `${count(n, "cambio se tomó", "cambios se tomaron")} de sus notas.`,
  },
  proposals: {
    title: "Tareas en sus notas",
    help: "Esto parecen tareas. Marque las que deben pasar a PLT Actions.",
    due: (day) => `para ${day}`,
    more: (n) => `Mostrar más (${n})`,
  },
  newOnes: (again, rows) =>
    `${count(again, "entrada ya está", "entradas ya están")} en su registro. ${rows === 0 ? "No hay nada nuevo" : count(rows, "es nueva", "son nuevas")}.`,
  buttonAgain: (rows, changes) =>
    changes === 0
      ? `Agregar ${count(rows, "entrada", "entradas")}`
      : rows === 0
        ? `Tomar ${count(changes, "cambio", "cambios")}`
        : `Agregar ${rows} y tomar ${changes}`,
  nothingNew: "No hay nada nuevo. Marque un cambio para tomarlo.",
  readAs: "Leer como",
  emptyLabel: "(sin encabezado)",
  likely: "Lo más probable",
  others: "Todos los demás",
  keepOwn: "Dejar como nuestro",
  sureness: { sure: "Seguro.", likely: "Probable.", guess: "Una suposición." },
  chosenByYou: "Usted lo eligió.",
  samples: "Por ejemplo:",
  headerWrong: "¿Los encabezados están en otra fila?",
  headerRow: "Fila con los encabezados",
  headerUse: "Usar esta fila",
  headerBad: "Escriba un número de fila, por ejemplo 4.",
  lookingAgain: "Mirando otra vez con su cambio…",
  lookedAgain: (what) => `Mirado otra vez: ${what}.`,
  leftAlone: "Sin tocar",
  leftAloneHelp: "Nada en estas pestañas parece notas de reuniones, así que las dejamos como están.",
  leftAloneWrong: "¿No es así? Diga en qué fila están los encabezados y miramos otra vez.",
  button: (what) => `Convertir ${what}`,
  nothingTicked: "Marque al menos una pestaña para traer.",
  converting: "Convirtiendo…",
  failed: "No se pudieron convertir las notas",
  emptyInstead: "Empezar con un registro vacío",
  notices: "Conviene saber",
  done: "Su registro está listo",
  doneCount: (what) => `Al registro pasaron ${what}.`,
  doneNothing: "No había nada nuevo que agregar.",
  again: (n) =>
    n === 1 ? "1 registro ya estaba y no se agregó de nuevo." : `${n} registros ya estaban y no se agregaron de nuevo.`,
  placed: (what, sheet) => `${what} en ${sheet}`,
  linkedBack: "Cada uno lleva a la celda de donde vino.",
  undoHelp: "¿No es lo que quería? Deshacer quita las pestañas nuevas y deja las suyas como estaban.",
  next: "¿Qué sigue?",

  newLog: {
    title: "Empezar un registro",
    nothingFound: "No encontramos notas de reuniones para traer, así que empecemos con su equipo.",
    chosen: "Cuéntenos de su equipo. Todo esto se puede cambiar después en PLT Setup.",
    button: "Crear el registro",
    making: "Creando el registro…",
    done: "Su registro está listo",
    doneSheets: (sheets) => `Se agregaron estas pestañas al final: ${sheets}.`,
    failed: "No se pudo crear el registro",
  },
};
