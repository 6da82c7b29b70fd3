/** What the checks about how a team meets say in Spanish. */
import { countInWords, dayInSpanish, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

const calendar: Sentences = {
  "calendar/no-meeting": (f) =>
    `El ${dayInSpanish(f["date"])} estaba reservado para los equipos y no hay ninguna reunión anotada. Anótela o escriba por qué no la hubo.`,
  "calendar/ends-before-start": (f) =>
    `El tiempo designado termina (${f["end"]}) antes de empezar (${f["start"]}). Revise si es AM o PM.`,
  "calendar/not-designated": (f) =>
    `El ${dayInSpanish(f["date"])} no es un día reservado para los equipos. Si lo es, agréguelo en PLT Calendar; una reunión adicional puede quedar así.`,
};

const time: Sentences = {
  "time/ruled-out": (f) =>
    `El tiempo del equipo no es para esto: ${lower(f["use"])}${f["minutes"] === "" ? "" : ` (${f["minutes"]} minutos)`}. Se cuenta aparte. Gracias por anotarlo; comenten qué ayudaría a proteger el tiempo.`,
  "time/sounds-ruled-out": (f) =>
    `«${f["said"]}» suena a ${lower(f["use"])}, y el tiempo del equipo no es para eso. Si lo fue, elíjalo en «Se usó para»; si no, déjelo así.`,
  "time/not-adding-up": (f) =>
    `El tiempo anotado para el ${dayInSpanish(f["date"])} suma ${f["sum"]} minutos, pero la reunión duró ${f["minutes"]}. Corrija uno de los dos.`,
};

const meeting: Sentences = {
  "meeting/no-agenda": (f) =>
    `La reunión del ${dayInSpanish(f["date"])} no tuvo agenda${among(f["meetings"])}. Anoten dos o tres puntos en PLT Agenda antes de la próxima.`,
  "meeting/no-kind": (f) =>
    `La reunión del ${dayInSpanish(f["date"])} no dice de qué tipo fue${among(f["meetings"])}. Si siempre es igual, indiquen una vez el «Tipo habitual de reunión» en PLT Setup.`,
  "meeting/thin-notes": (f) =>
    `Las notas del ${dayInSpanish(f["date"])} tienen ${countInWords(f["words"], "palabra", "palabras")} y más adelante no servirán. Agregue qué revisaron y qué acordaron mientras lo recuerdan.`,
  "meeting/sounds-ruled-out": (f) =>
    `«${f["said"]}» en las notas suena a ${lower(f["use"])}, y el tiempo del equipo no es para eso. Si ocupó parte de la reunión, anote los minutos en PLT Time; si no, déjelo así.`,
  "absence/no-category": (f) => `La ausencia de ${f["name"]} no tiene categoría. Elija una; no hacen falta detalles.`,
  "absence/was-there": (f) =>
    `${f["person"]} figura como ausente el ${dayInSpanish(f["date"])} y como asistente a la reunión de ese día. Corrija uno de los dos datos.`,
};

const agreed: Sentences = {
  "agenda/carried-long": (f) =>
    `«${quoted(f["text"])}» ha estado en la agenda de ${f["meetings"]} reuniones. Trátenlo primero, encárguenlo a alguien o retírenlo.`,
  "agenda/no-outcome": (f) =>
    `«${quoted(f["text"])}» ya se trató, pero no dice en qué quedó. Escriba una oración para la próxima vez.`,
  "decision/neither": (f) =>
    `La decisión «${quoted(f["text"])}» no dice cómo se tomó ni a quién obliga. Complete al menos uno de los dos datos.`,
  "decision/no-votes": (f) =>
    `La decisión «${quoted(f["text"])}» se tomó por votación, pero faltan los votos. Anote cuántos a favor y en contra.`,
  "decision/review-due": (f) =>
    `La decisión «${quoted(f["text"])}» debía revisarse el ${dayInSpanish(f["review"])}. Pregunten en la próxima reunión si sigue vigente y fijen otra fecha.`,
  "norm/not-reviewed": (f) =>
    `El acuerdo «${quoted(f["norm"])}» no se ha revisado este año escolar. Coméntenlo en una reunión y anoten el día en «Última revisión».`,
  "team/no-norms": (f) =>
    `El equipo se ha reunido ${countInWords(f["meetings"], "vez", "veces")} y aún no tiene acuerdos. Acuerden dos o tres y anótenlos.`,
  "member/no-group": (f) =>
    `A ${f["name"]} le falta el grupo de personal, y otros ya lo tienen. Elíjalo para poder planear el acompañamiento y la inducción.`,
};

const cycle: Sentences = {
  "cycle/nothing-learned": (f) =>
    `El ciclo «${quoted(f["text"])}» está cerrado, pero no dice qué aprendió el equipo. Escriban qué funcionó, para quiénes y cómo lo saben.`,
  "cycle/ends-before-beginning": (f) =>
    `El ciclo «${quoted(f["text"])}» se cierra el ${dayInSpanish(f["ended"])}, antes de empezar el ${dayInSpanish(f["begun"])}. Revise ambas fechas.`,
  "cycle/left-open": (f) =>
    `El próximo ciclo empezó el ${dayInSpanish(f["next"])}, pero «${quoted(f["text"])}» sigue abierto. Ciérrenlo con lo que aprendieron.`,
};

const among = (meetings: string | number | undefined): string => {
  const more = Number(meetings) - 1;
  return more > 0 ? `, como ${more === 1 ? "otra" : `otras ${more}`} de este año escolar` : "";
};

const lower = (text: string | number | undefined): string => String(text ?? "").toLowerCase();

export const esMeetings: Sentences = { ...calendar, ...time, ...meeting, ...agreed, ...cycle };
