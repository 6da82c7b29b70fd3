/** What the checks about how a team meets say in Spanish. */
import { countInWords, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const esMeetings: Sentences = {
  "norm/not-reviewed": (f) =>
    `El acuerdo “${quoted(f["norm"])}” no se ha revisado este año escolar. Coméntenlo en una reunión y anoten el día en “Última revisión”.`,
  "team/no-norms": (f) =>
    `El equipo se ha reunido ${countInWords(f["meetings"], "vez", "veces")} y aún no tiene acuerdos. Acuerden dos o tres y anótenlos.`,
};
