/** What the page says about pages to print, and about collecting across workbooks, in Spanish. */
import type { PagesUi } from "./en-pages-ui.ts";
import { countInWords, dayInSpanish, listInWords, spanishAnd } from "./in-words.ts";

const teams = (n: number): string => countInWords(n, "equipo", "equipos");
const files = (n: number): string => countInWords(n, "archivo", "archivos");

export const esPagesUi: PagesUi = {
  title: "Más páginas",
  looking: "Viendo qué contiene este libro…",
  lookFailed: "No pudimos ver qué contiene este libro",
  failed: "Las páginas no se dibujaron",
  drawing: "Dibujando…",
  drawn: (sheets) =>
    `${sheets.length === 1 ? "Se dibujó" : "Se dibujaron"} ${listInWords(sheets, spanishAnd(sheets[sheets.length - 1] ?? ""))}.`,
  show: (sheet) => `Mostrar ${sheet}`,
  beside: "Cada página se dibuja de nuevo cada vez. Las notas que escriba a su derecha se conservan.",
  program: {
    heading: "El libro de un programa",
    what: "Para una escuela o un distrito: registra equipos, recopila sus cifras y dibuja páginas con ellas. Un equipo empieza su propio registro en Inicio.",
    name: "Nombre de la escuela o del distrito",
    button: "Empezar el libro de un programa",
    making: "Creando las pestañas…",
    failed: "No se empezó el libro del programa",
  },
  book: {
    heading: "Libro de reuniones",
    what: "Todas las reuniones, listas para imprimir, para quien no estuvo.",
    button: "Dibujar el libro de reuniones",
  },
  mine: {
    heading: "Mi página",
    what: "En qué participó, qué asumió y qué aprendió. Dibújela solo para usted.",
    seen: "Es una pestaña de este libro, así que la puede leer quien pueda abrirlo. Imprímala o cópiela y después deshaga.",
    who: "¿Quién es usted?",
    choose: "Elija su nombre",
    button: "Dibujar mi página",
  },
  collect: {
    heading: "Recopilar",
    what: "Lee una vez el registro de cada equipo y guarda aquí sus cifras: cuentas, fechas y etapas, nunca notas ni nombres.",
    stays: "Los archivos se leen en esta computadora. No se envía nada.",
    elsewhere: "Recopilar está en el menú de la edición para coordinación.",
    noTeams: "Aún no hay equipos registrados. Elija sus registros; cada uno será una fila de PLT Teams.",
    files: "Elegir registros",
    folder: "Elegir una carpeta",
    reading: (n, all, file) => `Leyendo ${n} de ${all}: ${file}`,
    keeping: "Anotando lo que se leyó…",
    stop: "Detener después de este archivo",
    stopping: "Deteniendo…",
    failed: "No se recopiló todo",
    done: (read, same) =>
      `${countInWords(read, "equipo leído", "equipos leídos")}${same > 0 ? `, ${teams(same)} sin cambios` : ""}. Se guardaron las cifras.`,
    stopped: (left) => `Detenido. ${left === 1 ? "Queda" : "Quedan"} ${files(left)}; elíjalos de nuevo para continuar.`,
    added: (n) =>
      `${countInWords(n, "equipo nuevo está", "equipos nuevos están")} ahora en PLT Teams. Revise allí el nombre y la escuela.`,
    unread: (n) => `No se ${n === 1 ? "pudo" : "pudieron"} leer ${files(n)}`,
    kept: "Se conservan las cifras anteriores, marcadas como antiguas.",
    none: "No contiene el registro de un equipo.",
    program: "Es un libro de programa, no el registro de un equipo.",
    "too-large": (megabytes) => `Pasa de ${megabytes} MB.`,
    locked: "Tiene contraseña. Guárdelo sin ella y elíjalo de nuevo.",
    broken: "Está dañado o no es un libro de Excel. Ábralo en Excel y guárdelo otra vez.",
    list: "Equipos registrados",
    showList: "Mostrar PLT Collected",
    states: {
      read: (day) => `leída el ${dayInSpanish(day)}`,
      old: (day) => `cifras antiguas, del ${dayInSpanish(day)}`,
      unread: "no se pudo leer",
      never: "aún sin recopilar",
    },
  },
  school: {
    heading: "Página de la escuela",
    what: "Todos los equipos de una escuela en una página, y quién puede necesitar apoyo.",
    which: "¿Qué escuela?",
    button: "Dibujar la página de la escuela",
  },
  district: {
    heading: "Páginas del distrito",
    what: "El distrito, la junta, las familias en inglés y español, las escuelas y todos los equipos.",
    since: "Último informe a la junta (si lo hubo)",
    button: "Dibujar las páginas del distrito",
  },
  first: "Primero recopile. Después se pueden dibujar las páginas.",
};
