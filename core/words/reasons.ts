/** Why a label of a team's own sheet was read as the field that it was. */
import type { Facts, Sentences } from "./sentence.ts";

const said = (facts: Facts): string => String(facts["words"] ?? "").trim();

/** Sentences by code (`reason/…`) in English. */
export const reasonsEn: Sentences = {
  "reason/words": (facts) =>
    said(facts) === "" ? "It is read by its place and by what stands beneath." : `The words “${said(facts)}” say so.`,
  "reason/unknown": () => "No field fits it; it is kept under its own heading.",
};

/** The same in Spanish. */
export const reasonsEs: Sentences = {
  "reason/words": (facts) =>
    said(facts) === ""
      ? "Se lee por su lugar y por lo que está debajo."
      : `Así lo dicen las palabras “${said(facts)}”.`,
  "reason/unknown": () => "Ningún campo le corresponde; se guarda con su propio encabezado.",
};
