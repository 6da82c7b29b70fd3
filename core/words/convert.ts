/** What is said of a team's own sheet while it is read and converted: what was left out, and where to look. */
import { countInWords, dayInEnglish, dayInSpanish, quoted } from "./in-words.ts";
import type { Facts, Sentences } from "./sentence.ts";

const because = (why: string | number | undefined): string => (quoted(why) === "" ? "" : ` (“${quoted(why)}”)`);

const onDay = (day: Facts[string] | undefined, said: string): string => (String(day ?? "") === "" ? "" : ` ${said}`);

const RULED_OUT_EN: Readonly<Record<string, string>> = {
  meetings: "another meeting",
  leave: "leave or an appointment",
  alone: "work alone",
  paperwork: "paperwork",
  grading: "grading",
  parents: "a conference with parents",
  duty: "a duty or an event",
};

const RULED_OUT_ES: Readonly<Record<string, string>> = {
  meetings: "otra reunión",
  leave: "un permiso o una cita",
  alone: "trabajo individual",
  paperwork: "papeleo",
  grading: "calificar",
  parents: "una conferencia con padres",
  duty: "una guardia o un evento",
};

const sheetsEn: Sentences = {
  "convert/nothing-of-ours": (f) =>
    `The tab “${quoted(f["sheet"])}” does not look like a team's meetings, actions or goals, so it is left alone. If it is, name the row that holds its headings.`,
  "convert/hidden-sheet": (f) =>
    `The hidden tab “${quoted(f["sheet"])}” holds ${countInWords(f["count"], "entry", "entries")}, which are taken along. Leave the tab out if they are not meant.`,
  "convert/hidden-rows": (f) =>
    `${countInWords(f["count"], "entry stands in a hidden or filtered row and is", "entries stand in hidden or filtered rows and are")} taken along, from cell ${f["cell"]} on.`,
  "convert/nothing-filled-in": (f) =>
    `The table or form at ${f["cell"]} is ready to be filled in, but nothing is entered yet, so there is nothing to convert.`,
  "convert/filler-rows": (f) =>
    `${countInWords(f["count"], "row says", "rows say")} nothing but “N/A”, “TBD” and the like (first at ${f["cell"]}), and became no entry.`,
  "convert/planned-rows": (f) =>
    `${countInWords(f["count"], "row has", "rows have")} a date to come and nothing else (first at ${f["cell"]}). Log these meetings once they have taken place.`,
  "convert/text-left": (f) =>
    `${countInWords(f["count"], "line", "lines")} of text between the rows (first at ${f["cell"]}) belong to no entry and stay in your tab only.`,
  "convert/results-left": (f) =>
    `${f["range"]} holds results of ${countInWords(f["count"], "class", "classes")}. The teachers' names go on the roster; the results stay in your tab.`,
  "convert/students-left": (f) =>
    `${f["range"]} has a row for each student. It stays in your tab: the log never takes students' names.`,
};

const cellsEn: Sentences = {
  "convert/no-meeting-row": (f) =>
    `No meeting${onDay(f["day"], `on ${dayInEnglish(f["day"])}`)}${because(f["why"])}, so none is logged for cell ${f["cell"]}.`,
  "convert/date-unclear": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} is not a day on the calendar. The meeting is kept without a date: type one in the log.`,
  "convert/date-missing": (f) =>
    `No date was found for the meeting at ${f["cell"]}. It is kept without one: type the day in the log, or take the row out.`,
  "convert/date-guessed": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} was read as ${dayInEnglish(f["day"])}. Check that day in the log.`,
  "convert/several-days": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} names several days. The meeting is logged on the first, ${dayInEnglish(f["day"])}; add the others if they were meetings of their own.`,
  "convert/week-date": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} names a week. The meeting is logged on ${dayInEnglish(f["day"])}; change it to the day when you met.`,
  "convert/people-unclear": (f) =>
    `No names could be read from “${quoted(f["text"])}” in cell ${f["cell"]}. The text is kept with the meeting; add who was there.`,
  "convert/names-left": (f) =>
    `“${quoted(f["label"])}” at ${f["cell"]} holds names of students. They stay in your tab; only a count is taken into the log.`,
  "convert/formula-error": (f) =>
    `The formula in cell ${f["cell"]} (“${quoted(f["label"])}”) shows ${f["error"]}, so its value was not taken. Mend the formula, then convert again.`,
  "convert/tab-date-differs": (f) =>
    `The page says ${dayInEnglish(f["day"])} (cell ${f["cell"]}), its tab is called “${quoted(f["tab"])}”. The page's date was taken: check it.`,
  "convert/sounds-ruled-out": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} sounds like ${RULED_OUT_EN[String(f["sounds"])] ?? "other work"}, which policies do not count as team time. It is kept as written: if so, log it under the use of time.`,
  "convert/person-unclear": (f) =>
    `“${quoted(f["name"])}” may be ${String(f["candidates"] ?? "").replace(/, ([^,]*)$/, " or $1")}. The name is kept as written: change it where it is someone else's.`,
  "convert/several-teams": (f) =>
    `This workbook names ${countInWords(f["count"], "team", "teams")} (${quoted(f["teams"])}). The first is taken as the log's; a log for each team is clearer.`,
};

const reasonsEn: Sentences = {
  "reason/no-label": () => "The column has no heading; it is kept under its letter.",
  "reason/chosen": () => "You chose it.",
  "reason/remembered": () => "You chose it for such a heading before.",
  "reason/district": () => "Your district's list of headings says so.",
  "reason/values-are-dates": (f) => `What stands beneath are dates (${f["count"]} looked at).`,
  "reason/values-read-so": () => "There is no heading; what stands beneath reads so.",
  "reason/running-numbers": () => "Running numbers stand beneath it.",
  "reason/ticks": (f) => `“${quoted(f["name"])}” is a person's name with ticks beneath it.`,
  "reason/names-beneath": () => "Names stand beneath it, with ticks beside them.",
  "reason/date-line": () => "It is a date, and what belongs to that day stands by it.",
  "reason/date-in-title": () => "The title holds a date, and no label does.",
  "reason/under-date": () => "It stands under a date without a label of its own.",
  "reason/week-of-a-grid": () => "Each column is a week; the day is not said.",
};

const sheetsEs: Sentences = {
  "convert/nothing-of-ours": (f) =>
    `La pestaña “${quoted(f["sheet"])}” no parece tener reuniones, tareas ni metas de un equipo y no se toca. Si las tiene, indique en qué fila están los encabezados.`,
  "convert/hidden-sheet": (f) =>
    `La pestaña oculta “${quoted(f["sheet"])}” tiene ${countInWords(f["count"], "registro", "registros")}, que se incluyen. Deje fuera la pestaña si no corresponden.`,
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

/** Sentences by code in English. */
export const convertEn: readonly Sentences[] = [sheetsEn, cellsEn, reasonsEn];

/** The same in Spanish. */
export const convertEs: readonly Sentences[] = [sheetsEs, cellsEs, reasonsEs];
