/** How the commands of the terminal are used, in Spanish. */
import type { UsageWords } from "./en-usage.ts";

export const esUsage: UsageWords = {
  title: "PLT Log: el registro del aprendizaje profesional de un equipo, en su propia hoja de cálculo.",
  usage: "Uso",
  commandsTitle: "Órdenes",
  optionsTitle: "Opciones",
  codesTitle: "Códigos de salida",
  exampleTitle: "Ejemplo",
  more: "plt ORDEN --help dice más de cada una.",
  commands: {
    inspect: {
      line: "inspect ARCHIVO [--json]",
      short: "Decir qué se convertiría, y por qué. No escribe nada.",
      long: "Lee el libro y dice qué pestaña tiene notas de reuniones, qué fila es el encabezado y qué sería cada columna y por qué. No escribe nada.",
      example: 'plt inspect "Notas de quinto.xlsx"',
    },
    convert: {
      line: "convert ARCHIVO [--out ARCHIVO] [--updates] [--json]",
      short: "Escribir una copia con las notas como registro.",
      long: "Hace una copia del libro con las pestañas del registro después de las del equipo. Su archivo nunca cambia; la copia es «NOMBRE - PLT log.xlsx» a su lado, o lo que diga --out. Una copia que ya existe no se sobrescribe si --out no la nombra.",
      example: 'plt convert "Notas de quinto.xlsx" --out "Registro de quinto.xlsx"',
    },
    read: {
      line: "read ARCHIVO [--json]",
      short: "Mostrar las entradas de un registro.",
      long: "Cuenta las entradas del registro del libro; con --json las muestra todas.",
      example: "plt read registro.xlsx --json",
    },
    check: {
      line: "check ARCHIVO [--json]",
      short: "Decir qué le falta al registro. No escribe nada.",
      long: "Pasa todas las comprobaciones: tareas sin responsable, etapas iniciadas demasiado pronto, metas que no se pueden medir.",
      example: "plt check registro.xlsx",
    },
    summarize: {
      line: "summarize ARCHIVO [--out ARCHIVO] [--json]",
      short: "Dibujar de nuevo el resumen del equipo.",
      long: "Dibuja la pestaña PLT Summary a partir de las entradas, en el propio archivo o en el que diga --out.",
      example: "plt summarize registro.xlsx",
    },
    undo: {
      line: "undo ARCHIVO [--out ARCHIVO] [--json]",
      short: "Deshacer la última orden.",
      long: "Retira lo que escribió la última orden. Las entradas que alguien cambió después se quedan, y se indican.",
      example: "plt undo registro.xlsx",
    },
    new: {
      line: "new --out ARCHIVO [--team NOMBRE] [--school NOMBRE] [--json]",
      short: "Empezar un registro vacío.",
      long: "Hace un libro nuevo con las pestañas con las que empieza un equipo.",
      example: 'plt new --out registro.xlsx --team "Quinto grado"',
    },
    save: {
      line: "save ARCHIVO TIPO [--out ARCHIVO] [--json]",
      short: "Guardar una entrada, dada como JSON por la entrada estándar.",
      long: "Guarda una reunión, una tarea, una meta, un integrante o los datos del equipo, como lo haría un formulario. Una entrada con «id» cambia la que lo tiene.",
      example: 'echo \'{"date": "2025-10-08"}\' | plt save registro.xlsx meeting',
    },
    serve: {
      line: "serve [ARCHIVO]",
      short: "Mostrar el libro en una página de este equipo.",
      long: "Sirve en 127.0.0.1 una página que muestra las pestañas. Nadie más puede llegar a ella. El puerto es 4173, o el que diga PORT, o el siguiente libre.",
      example: "plt serve registro.xlsx",
    },
    start: {
      line: "start [--once]",
      short: "Convertir el libro de ejemplo y mostrarlo.",
      long: "Convierte el libro de ejemplo, dice lo que hizo y muestra el resultado en una página local. Con --once (o PLT_ONCE=1) termina antes de la página.",
      example: "plt start --once",
    },
  },
  options: {
    json: "mostrar JSON (su forma está en docs/cli.md)",
    out: "escribir allí; nunca sobre el archivo que se convierte",
    language: "en o es",
    today: "el día que cuenta como hoy, AAAA-MM-DD (también PLT_TODAY)",
    help: "esto",
    team: "el nombre del equipo",
    school: "el nombre de la escuela",
    updates: "tomar lo que el equipo cambió en su hoja desde la última conversión",
    once: "terminar antes de servir la página",
  },
  codes: [
    "0  hecho",
    "1  hecho, y algo necesita una mirada (un error o un aviso)",
    "2  la entrada no se puede usar; una frase en la salida de errores dice por qué",
    "3  no hay nada que convertir",
  ],
};
