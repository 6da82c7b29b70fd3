/** Why a label of a team's own sheet was read as the field that it was. */
import type { Facts, Sentences } from "./sentence.ts";

const fact = (facts: Facts, name: string): string => String(facts[name] ?? "").trim();

const SHAPES_EN: Readonly<Record<string, string>> = {
  date: "dates",
  time: "times of day",
  minutes: "minutes",
  share: "percentages",
  count: "numbers",
  people: "people",
  link: "links",
  status: "ticks, yes or no, or how far something is done",
  long: "longer text",
  short: "short text",
};

const SHAPES_ES: Readonly<Record<string, string>> = {
  date: "fechas",
  time: "horas",
  minutes: "minutos",
  share: "porcentajes",
  count: "números",
  people: "personas",
  link: "enlaces",
  status: "marcas, sí o no, o cuánto se ha hecho",
  long: "texto más largo",
  short: "texto corto",
};

/** Sentences by code (`reason/…`) in English. */
export const reasonsEn: Sentences = {
  "reason/phrase": () => "Schools commonly call it so.",
  "reason/words": (facts) =>
    fact(facts, "words") === ""
      ? "It is read by its place and by what stands beneath."
      : `The words “${fact(facts, "words")}” say so.`,
  "reason/phrase-perhaps": () => "Some schools call it so, others mean something else by it.",
  "reason/words-perhaps": (facts) =>
    fact(facts, "words") === ""
      ? "Only its place and what stands beneath point that way."
      : `Only the words “${fact(facts, "words")}” point that way.`,
  "reason/own-heading": () => "It is no part of a log; it is kept under its own heading.",
  "reason/values": (facts) => `The values are ${SHAPES_EN[fact(facts, "shape")] ?? "of that kind"}.`,
  "reason/neighbours": (facts) => `It stands in one table or form with “${fact(facts, "beside")}”.`,
  "reason/date-itself": () => "The heading is a date.",
  "reason/unknown": () => "No field fits it; it is kept under its own heading.",
};

/** The same in Spanish. */
export const reasonsEs: Sentences = {
  "reason/phrase": () => "Así lo suelen llamar las escuelas.",
  "reason/words": (facts) =>
    fact(facts, "words") === ""
      ? "Se lee por su lugar y por lo que está debajo."
      : `Así lo dicen las palabras “${fact(facts, "words")}”.`,
  "reason/phrase-perhaps": () => "Algunas escuelas lo llaman así; otras quieren decir otra cosa.",
  "reason/words-perhaps": (facts) =>
    fact(facts, "words") === ""
      ? "Solo lo sugieren su lugar y lo que está debajo."
      : `Solo lo sugieren las palabras “${fact(facts, "words")}”.`,
  "reason/own-heading": () => "No es parte de un registro; se guarda con su propio encabezado.",
  "reason/values": (facts) => `Los valores son ${SHAPES_ES[fact(facts, "shape")] ?? "de esa clase"}.`,
  "reason/neighbours": (facts) => `Está en la misma tabla o formulario que “${fact(facts, "beside")}”.`,
  "reason/date-itself": () => "El encabezado es una fecha.",
  "reason/unknown": () => "Ningún campo le corresponde; se guarda con su propio encabezado.",
};
