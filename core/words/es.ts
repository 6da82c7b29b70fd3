/** What the checks and commands say in Spanish: a sentence for each code. Codes of the conversion and of hosts stand in files of their own. */
import { esForm } from "./es-form.ts";
import { needsInSpanish } from "./es-needs.ts";
import { esUndo } from "./es-undo.ts";
import { countInWords, dayInSpanish, quoted } from "./in-words.ts";
import type { Facts, Sentence, Sentences } from "./sentence.ts";

const about = (facts: Facts, name: string): string => (quoted(facts[name]) === "" ? "" : ` «${quoted(facts[name])}»`);

const entry: Sentences = {
  "entry/missing": (f) => `«${f["heading"]}» está vacío. Complételo para que la fila se entienda.`,
  "entry/not-a-day": (f) =>
    `«${quoted(f["text"])}», en ${f["heading"]}, no es una fecha. Escriba una fecha como 2025-10-08.`,
  "entry/not-a-time": (f) => `«${quoted(f["text"])}», en ${f["heading"]}, no es una hora. Escriba una hora como 14:15.`,
  "entry/not-a-number": (f) => `«${quoted(f["text"])}», en ${f["heading"]}, no es un número. Escriba solo cifras.`,
  "entry/not-on-list": (f) =>
    `«${quoted(f["text"])}», en ${f["heading"]}, no es una de las opciones. Se conserva; para que cuente, elija una: ${f["choices"]}.`,
  "entry/may-name-student": (f) =>
    `«${quoted(f["text"])}» puede decir quién es un estudiante. Use un código o diga cuántos son.`,
};

const meeting: Sentences = {
  "meeting/no-date": () =>
    "Esta reunión no tiene fecha, por eso ningún resumen la cuenta. Escriba el día en que se celebró.",
  "meeting/nobody-recorded": (f) =>
    `No se anotó a nadie en la reunión del ${dayInSpanish(f["date"])}. Agregue los nombres de quienes asistieron.`,
  "meeting/far-ahead": (f) =>
    `Faltan ${countInWords(f["days"], "día", "días")} para el ${dayInSpanish(f["date"])}. Si la reunión ya se celebró, revise el año.`,
  "meeting/ends-before-start": (f) =>
    `La reunión termina (${f["end"]}) antes de empezar (${f["start"]}). Revise si son de la mañana o de la tarde.`,
  "meeting/same-date": (f) =>
    `Hay otra reunión el ${dayInSpanish(f["date"])}${f["otherCell"] === "" ? "" : ` (${f["otherCell"]})`}. Si es la misma, quite una; si no, escriba la hora de inicio de cada una.`,
  "rhythm/gap": (f) =>
    `Pasaron ${countInWords(f["days"], "día", "días")} sin reunión, del ${dayInSpanish(f["from"])} al ${dayInSpanish(f["date"])}. Si hubo alguna, anótela.`,
  "rhythm/since-last": (f) =>
    `La última reunión anotada fue el ${dayInSpanish(f["from"])}, hace ${countInWords(f["days"], "día", "días")}. Anote las que hubo después o acuerden la próxima.`,
  "role/held-long": (f) =>
    `${f["name"]} lleva ${f["meetings"]} reuniones seguidas en «${f["heading"]}». El formulario propone a quién le toca.`,
};

const stage: Sentences = {
  "stage/unknown": (f) => `«${quoted(f["text"])}» no es una etapa del ciclo del equipo. Elija una: ${f["stages"]}.`,
  "stage/lacks": (f) =>
    `El equipo entra en «${f["stage"]}» y falta ${needsInSpanish(f["lacks"])}. Complételo primero, o elija la etapa en la que están.`,
  "stage/cycle-not-closed": (f) =>
    `Con «${f["stage"]}» empieza un ciclo nuevo, pero al anterior le falta ${needsInSpanish(f["lacks"])}. Escriba en PLT Goals lo que mostró la medida.`,
  "stage/left-without": (f) =>
    `El equipo deja «${f["before"]}» para pasar a «${f["stage"]}» y falta ${needsInSpanish(f["lacks"])}. Agréguelo.`,
  "stage/skipped": (f) =>
    `De «${f["before"]}» el equipo pasó a «${f["stage"]}» sin pasar por ${f["skipped"]}. Escriba el motivo en «Motivo de la etapa».`,
  "stage/back": (f) =>
    `El equipo volvió de «${f["before"]}» a «${f["stage"]}». Está bien; una nota en «Motivo de la etapa» ayudará.`,
  "stage/back-because": (f) => `El equipo volvió de «${f["before"]}» a «${f["stage"]}»: ${quoted(f["reason"])}`,
  "stage/stalled": (f) =>
    `El equipo lleva ${countInWords(f["meetings"], "reunión", "reuniones")} en «${f["stage"]}», desde el ${dayInSpanish(f["since"])}. ${nextStep(f)}`,
};

const nextStep: Sentence = (f) =>
  f["lacks"] === ""
    ? `Si ya están listos, elijan «${f["next"]}» en la próxima reunión; si no, anoten qué lo impide.`
    : `Para «${f["next"]}» todavía falta ${needsInSpanish(f["lacks"])}.`;

const followUp: Sentences = {
  "action/no-owner": (f) => `La tarea${about(f, "text")} no tiene responsable. Escriba quién se encarga.`,
  "action/no-due": (f) => `La tarea${about(f, "text")} no tiene fecha. Escriba para cuándo estará hecha.`,
  "action/overdue": (f) =>
    `La tarea${about(f, "text")}${f["owner"] === "" ? "" : ` (${f["owner"]})`} vencía el ${dayInSpanish(f["due"])}, hace ${countInWords(f["days"], "día", "días")}. Márquela hecha, descártela o acuerden otra fecha.`,
  "goal/not-measurable": (f) =>
    `La meta${about(f, "goal")} aún no se puede medir: falta ${needsInSpanish(f["lacks"])}. Complete las celdas vacías.`,
  "goal/no-result": (f) =>
    `Ya pasó la fecha de la meta${about(f, "goal")}, el ${dayInSpanish(f["date"])}, y no hay resultado. Escriba lo que mostró la medida o fije otra fecha.`,
  "team/no-goal": (f) =>
    `El equipo se ha reunido ${countInWords(f["meetings"], "vez", "veces")} y no tiene ninguna meta. Agregue una: qué mejorará, cómo se mide, de dónde, hasta dónde y para cuándo.`,
  "member/left-before-joining": (f) =>
    `${f["name"]} aparece con salida (${dayInSpanish(f["left"])}) anterior a su llegada (${dayInSpanish(f["joined"])}). Revise las dos fechas.`,
  "member/twice": (f) =>
    `${f["name"]} ya está en la lista${f["otherCell"] === "" ? "" : ` (${f["otherCell"]})`}. Quite una de las dos filas, o indique en ambas desde y hasta cuándo.`,
  "member/never-there": (f) =>
    `${f["name"]} está en el equipo, pero en ninguna de ${countInWords(f["meetings"], "reunión", "reuniones")}. Revise el nombre o anote el día de su salida.`,
};

const commands: Sentences = {
  "log/tab-gone": (f) =>
    `La pestaña ${f["sheet"]}, con entradas de este registro, ya no está o tiene otro nombre. Si la renombraron, devuélvanle su nombre; si la borraron, recupérenla del historial de versiones. Mientras tanto, una entrada nueva empieza una pestaña vacía.`,
  "log/none": () => "Este libro todavía no tiene PLT Log. Empiece uno o convierta la hoja del equipo.",
  "new/log-exists": () => "Este libro ya tiene un PLT Log. Continúe con él o elija otro nombre para uno nuevo.",
  "convert/nothing": () =>
    "No se encontró ninguna tabla de reuniones en este libro, así que no se convirtió nada. Si hay una, indique en qué fila están sus encabezados.",
  "undo/nothing": () => "No hay nada que deshacer.",
  "undo/already": () => "Eso ya se había deshecho; no se cambió nada.",
  "form/row-changed": (f) =>
    `Mientras tanto alguien cambió o quitó una fila de ${f["sheet"]}, así que no se escribió nada. Abra el formulario otra vez y repita el cambio.`,
  "write/tab-missing": (f) => `La pestaña ${f["sheet"]} ya no existe; no se escribió nada. Repita la acción.`,
  "write/tab-locked": (f) =>
    `No puede escribir en la pestaña ${f["sheet"]} porque está protegida. Pida permiso de edición a su propietario. Lo que escribió sigue en el formulario.`,
  "write/tab-kept": (f) =>
    `La pestaña ${f["sheet"]} se queda: tiene ${countInWords(f["rows"], "fila añadida o cambiada", "filas añadidas o cambiadas")} a mano.`,
  "write/headings-missing": (f) =>
    `Falta la fila de encabezados de ${f["sheet"]}. Restáurela, con «Entry ID» sobre los identificadores, y repita la acción.`,
  "write/column-missing": (f) =>
    `Falta la columna ${f["heading"]} en ${f["sheet"]}. Restaure el encabezado y repita la acción.`,
  "write/entry-gone": (f) => `La entrada ya no está en ${f["sheet"]}: alguien la quitó. No se cambió nada.`,
  "write/changed-meanwhile": (f) =>
    `Mientras tanto alguien cambió ${f["heading"]} (${f["sheet"]}, celda ${f["cell"]}), así que se dejó como está. Cámbielo de nuevo si hace falta.`,
};

export const es: Sentences = { ...entry, ...meeting, ...stage, ...followUp, ...commands, ...esUndo, ...esForm };
