/** The headings that every table of ours has besides its kind's own columns. */
import type { Kind, Words } from "../kinds/kind.ts";

/** The column that leads back to the cell an entry was converted from. */
export const FROM_HEADING: Words = { en: "From", es: "Origen" };

/** The column that says what the check found in a row; a colleague reads it without any add-on. */
export const CHECK_HEADING: Words = { en: "PLT check", es: "Revisión PLT" };

/** The keys by which those two are remembered; no field has such a key. */
export const FROM_KEY = "~from";
export const ID_KEY = "~id";

/** The columns of a tab that holds one entry, a field a row. */
export const PAIR_HEADINGS = {
  setting: { en: "Setting", es: "Ajuste" },
  value: { en: "Value", es: "Valor" },
  help: { en: "What it is for", es: "Para qué sirve" },
} as const;

/** The headings of a kind's own columns, in both languages: what its table is known by. */
export const headingsOf = (kind: Kind): readonly string[] =>
  kind.layout === "pairs"
    ? Object.values(PAIR_HEADINGS).flatMap((words) => [words.en, words.es])
    : kind.columns.flatMap((column) => [column.heading.en, column.heading.es]);
