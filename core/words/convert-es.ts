/** What a conversion says in Spanish: about tabs, about cells, and why something was read so. */
import { countInWords, dayInSpanish, quoted } from "./in-words.ts";
import type { Facts, Sentences } from "./sentence.ts";

const because = (why: string | number | undefined): string => (quoted(why) === "" ? "" : ` (“${quoted(why)}”)`);

const onDay = (day: Facts[string] | undefined, said: string): string => (String(day ?? "") === "" ? "" : ` ${said}`);

const RULED_OUT_ES: Readonly<Record<string, string>> = {
  meetings: "otra reunión",
  leave: "un permiso o una cita",
  alone: "trabajo individual",
  paperwork: "papeleo",
  grading: "calificar",
  parents: "una conferencia con padres",
  duty: "una guardia o un evento",
};

const sheetsEs: Sentences = {
  "convert/nothing-of-ours": (f) =>
    `La pestaña “${quoted(f["sheet"])}” no parece tener reuniones, tareas ni metas de un equipo y no se toca. Si las tiene, indique en qué fila están los encabezados.`,
  "convert/hidden-sheet": (f) =>
    `La pestaña oculta “${quoted(f["sheet"])}” tiene ${countInWords(f["count"], "registro", "registros")}, que se incluyen. Deje fuera la pestaña si no corresponden.`,
  "convert/own-kind": (f) =>
    `«${f["sheet"]}» se lee por sus propios encabezados: ${countInWords(f["rows"], "fila pasa a ser una entrada", "filas pasan a ser entradas")} de ${f["tab"]}. Deje la pestaña fuera si no es así.`,
  "convert/hidden-rows": (f) =>
    `Se incluyen ${countInWords(f["count"], "registro que está", "registros que están")} en filas ocultas o filtradas, desde la celda ${f["cell"]}.`,
  "convert/nothing-filled-in": (f) =>
    `La tabla o el formulario en ${f["cell"]} está listo para llenarse, pero aún no tiene nada, así que no hay qué convertir.`,
  "convert/filler-rows": (f) =>
    `${countInWords(f["count"], "fila solo dice", "filas solo dicen")} “N/A”, “por definir” o algo parecido (la primera en ${f["cell"]}) y no se registran.`,
  "convert/planned-rows": (f) =>
    `${countInWords(f["count"], "fila tiene", "filas tienen")} una fecha futura y nada más (la primera en ${f["cell"]}). Registre esas reuniones cuando se hayan realizado.`,
  "convert/text-left": (f) =>
    `${countInWords(f["count"], "línea de texto", "líneas de texto")} entre las filas (la primera en ${f["cell"]}) no pertenecen a ningún registro y quedan solo en su pestaña.`,
  "convert/results-left": (f) =>
    `${f["range"]} tiene resultados de ${countInWords(f["count"], "clase", "clases")}. Los nombres de los docentes pasan a la lista; los resultados quedan en su pestaña.`,
  "convert/students-left": (f) =>
    `${f["range"]} tiene una fila por estudiante. Queda en su pestaña: el registro nunca toma nombres de estudiantes.`,
};

const cellsEs: Sentences = {
  "convert/no-meeting-row": (f) =>
    `No hubo reunión${onDay(f["day"], `el ${dayInSpanish(f["day"])}`)}${because(f["why"])}; por eso no se registra ninguna de la celda ${f["cell"]}.`,
  "convert/date-unclear": (f) =>
    `“${quoted(f["text"])}” en la celda ${f["cell"]} no es un día del calendario. La reunión se guarda sin fecha: escríbala en el registro.`,
  "convert/date-missing": (f) =>
    `No se encontró la fecha de la reunión en ${f["cell"]}. Se guarda sin ella: escriba el día en el registro o quite la fila.`,
  "convert/date-guessed": (f) =>
    `“${quoted(f["text"])}” en la celda ${f["cell"]} se leyó como el ${dayInSpanish(f["day"])}. Revise ese día en el registro.`,
  "convert/several-days": (f) =>
    `“${quoted(f["text"])}” en la celda ${f["cell"]} nombra varios días. La reunión se registra en el primero, el ${dayInSpanish(f["day"])}; agregue los demás si fueron otras reuniones.`,
  "convert/week-date": (f) =>
    `“${quoted(f["text"])}” en la celda ${f["cell"]} nombra una semana. La reunión se registra el ${dayInSpanish(f["day"])}; cámbielo por el día en que se reunieron.`,
  "convert/people-unclear": (f) =>
    `No se pudieron leer nombres en “${quoted(f["text"])}” de la celda ${f["cell"]}. El texto se guarda con la reunión; agregue quién asistió.`,
  "convert/names-left": (f) =>
    `“${quoted(f["label"])}” en ${f["cell"]} tiene nombres de estudiantes. Quedan en su pestaña; al registro solo pasa la cantidad.`,
  "convert/formula-error": (f) =>
    `La fórmula de la celda ${f["cell"]} (“${quoted(f["label"])}”) muestra ${f["error"]}, así que no se tomó su valor. Corríjala y convierta otra vez.`,
  "convert/tab-date-differs": (f) =>
    `La página dice ${dayInSpanish(f["day"])} (celda ${f["cell"]}) y su pestaña se llama “${quoted(f["tab"])}”. Se tomó la fecha de la página: revísela.`,
  "convert/sounds-ruled-out": (f) =>
    `“${quoted(f["text"])}” en la celda ${f["cell"]} parece ${RULED_OUT_ES[String(f["sounds"])] ?? "otro trabajo"}, que las políticas no cuentan como tiempo de equipo. Queda como está escrito: si lo es, regístrelo en el uso del tiempo.`,
  "convert/person-unclear": (f) =>
    `“${quoted(f["name"])}” puede ser ${String(f["candidates"] ?? "").replace(/, ([^,]*)$/, " o $1")}. El nombre queda como está escrito: cámbielo donde sea de otra persona.`,
  "convert/several-teams": (f) =>
    `Este libro nombra ${countInWords(f["count"], "equipo", "equipos")} (${quoted(f["teams"])}). El primero se toma como el del registro; es más claro un registro por equipo.`,
};

const reasonsEs: Sentences = {
  "reason/no-label": () => "La columna no tiene encabezado; se guarda con su letra.",
  "reason/chosen": () => "Usted lo eligió.",
  "reason/remembered": () => "Usted lo eligió antes para un encabezado así.",
  "reason/district": () => "Así lo dice la lista de encabezados de su distrito.",
  "reason/values-are-dates": (f) => `Lo que está debajo son fechas (${f["count"]} revisadas).`,
  "reason/values-read-so": () => "No hay encabezado; así se lee lo que está debajo.",
  "reason/running-numbers": () => "Debajo hay números seguidos.",
  "reason/ticks": (f) => `“${quoted(f["name"])}” es el nombre de una persona con marcas debajo.`,
  "reason/names-beneath": () => "Debajo hay nombres, con marcas al lado.",
  "reason/date-line": () => "Es una fecha, y junto a ella está lo de ese día.",
  "reason/date-in-title": () => "El título tiene una fecha y ninguna etiqueta la tiene.",
  "reason/under-date": () => "Está debajo de una fecha y no tiene etiqueta propia.",
  "reason/week-of-a-grid": () => "Cada columna es una semana; no se dice el día.",
};

/** All of it, by code. */
export const convertEs: readonly Sentences[] = [sheetsEs, cellsEs, reasonsEs];
