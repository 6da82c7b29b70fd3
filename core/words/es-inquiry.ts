/** What the checks about a team's inquiry say in Spanish. */
import { countInWords, dayInSpanish, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

const data: Sentences = {
  "measure/missing-data": (f) =>
    `«${quoted(f["measure"])}» debía recogerse el ${dayInSpanish(f["date"])} y no hay resultado en PLT Results. ${f["collector"] === "" ? "Averigüe quién tiene los datos" : `Pida los datos a ${f["collector"]}`} o cambie la fecha.`,
  "measure/no-collector": (f) =>
    `Nadie figura como encargado de recoger «${quoted(f["name"])}». Escriba quién lo hará.`,
  "result/not-adding-up": (f) =>
    `Los niveles de «${quoted(f["measure"])}» suman ${f["sum"]}, pero ${Number(f["assessed"]) === 1 ? "se evaluó a 1 estudiante" : `se evaluó a ${f["assessed"]} estudiantes`}. Corrija uno de los dos datos.`,
  "result/nothing-said": (f) =>
    `El resultado de «${quoted(f["measure"])}» aún no tiene conteos, puntaje ni nivel. Anote cuántos estudiantes hay en cada nivel.`,
  "result/learner-code": () =>
    "Esto no parece un código de estudiante. Use el número del distrito o un código con algún dígito; los nombres de estudiantes no van en el registro.",
  "result/unknown-measure": (f) =>
    `«${quoted(f["measure"])}» no está entre las medidas comunes del equipo. Revise cómo está escrito el nombre o agréguela en PLT Measures.`,
  "result/no-response": (f) =>
    `«${quoted(f["measure"])}» se aplicó hace ${countInWords(f["days"], "día", "días")} y aún no hay nada previsto para ${countInWords(f["learners"], "estudiante", "estudiantes")}. Anote el apoyo o el enriquecimiento en PLT Responses.`,
};

const response: Sentences = {
  "response/for-nobody": (f) =>
    `«${quoted(f["text"])}» no dice para quién es. Escriba los códigos de los estudiantes o cuántos son.`,
  "response/learner-code": () =>
    "Esto no parece un código de estudiante. Use el número del distrito o un código con algún dígito, o escriba solo cuántos son.",
  "response/no-later-data": (f) =>
    `«${quoted(f["text"])}» empezó hace ${countInWords(f["weeks"], "semana", "semanas")} y ningún dato posterior dice cómo resultó. Revisen de nuevo los trabajos y anoten qué muestran.`,
  "response/late": (f) =>
    `«${quoted(f["text"])}» empezó ${countInWords(f["days"], "día", "días")} después de la evaluación; el límite aquí es ${f["limit"]}. Piensen qué haría más rápida la próxima respuesta.`,
  "response/no-data": (f) =>
    `«${quoted(f["text"])}» no nombra ninguna evaluación ni trabajo de estudiantes al que responda. Escriba cuál fue.`,
  "goal/not-aligned": (f) =>
    `La meta «${quoted(f["goal"])}» no está unida al plan de mejora de la escuela ni al plan del distrito. Nombre la meta del plan a la que contribuye.`,
};

const learning: Sentences = {
  "change/no-data": (f) =>
    `El cambio «${quoted(f["text"])}» no dice qué datos lo motivaron. Agréguelos en pocas palabras, con un conteo.`,
  "change/not-reviewed": (f) =>
    `El cambio «${quoted(f["text"])}» lleva ${countInWords(f["weeks"], "semana", "semanas")} y nadie ha comentado su efecto. Pónganlo en la agenda y decidan si se mantiene o se deja.`,
  "change/no-effect": (f) =>
    `El cambio «${quoted(f["text"])}» ya se revisó, pero su efecto no está anotado. Basta una oración con un conteo.`,
  "literature/no-use": (f) =>
    `Aún no se dice dónde se usó «${quoted(f["source"])}». Escriba la clase o el cambio, o acuerden uno para probar.`,
  "literature/nothing-taken": (f) => `Escriba una idea que el equipo se llevó de «${quoted(f["source"])}».`,
  "practice/never-tried": (f) =>
    `«${quoted(f["text"])}» se aprendió hace ${countInWords(f["weeks"], "semana", "semanas")} y nadie la ha probado en clase. Acuerden una clase para probarla o digan qué lo impide.`,
  "practice/no-evidence": (f) =>
    `Aún nada muestra que «${quoted(f["text"])}» haya llegado tan lejos. Agregue lo que lo muestra: trabajos, una visita, un conteo.`,
  "inquiry/finding-without-data": (f) =>
    `El hallazgo sobre «${quoted(f["text"])}» no se apoya en datos. Escriba qué contaron o revisaron.`,
  "inquiry/no-finding": (f) =>
    `«${quoted(f["text"])}» está cerrada o decidida, pero no hay ningún hallazgo anotado. Digan qué encontraron, también si no funcionó.`,
};

const requests: Sentences = {
  "request/open-long": (f) =>
    `La solicitud «${quoted(f["text"])}» lleva ${countInWords(f["days"], "día", "días")} sin respuesta. Pregunte de nuevo y anote la respuesta.`,
  "request/unmet-need": (f) =>
    `A la práctica «${quoted(f["practice"])}» todavía le falta «${quoted(f["text"])}». Busquen otra manera con la dirección o cambien el plan.`,
  "request/answered-before-asked": (f) =>
    `La respuesta (${dayInSpanish(f["answered"])}) es anterior a la solicitud (${dayInSpanish(f["asked"])}). Revise ambas fechas.`,
  "request/no-cost": (f) =>
    `«${quoted(f["text"])}» llegó, pero faltan el costo y las horas. Agregue uno de los dos para poder comparar el reparto.`,
};

export const esInquiry: Sentences = { ...data, ...response, ...learning, ...requests };
