/** What the checks about how a team grows say in Spanish. */
import { quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const esGrowth: Sentences = {
  "rating/no-evidence": () =>
    "Esta valoración no dice en qué se basa. Anote en “Evidencia” algo que lo muestre: una reunión, un protocolo, trabajos.",
  "rating/attribute-not-rated": (f) =>
    `Sin valorar este año escolar: ${f["names"] ?? ""}. Dediquen diez minutos de una reunión a valorarlo en conjunto.`,
  "rating/role-not-rated": (f) =>
    `Este año escolar nadie ha valorado la meta de aprendizaje desde esta función: ${f["names"] ?? ""}. Pídales su opinión y anótela.`,
  "observation/no-follow-up": (f) =>
    `Hubo retroalimentación sobre “${quoted(f["name"])}”, pero aún no hay seguimiento. Anote en “Seguimiento” lo que se probará.`,
};
