/** A word of the common-language list, so that staff and families mean the same by it (L5). */
import { isFilled } from "../../cycles/team-log.ts";
import { type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { LogRule } from "../rule.ts";
import { unexplained } from "./terms-used.ts";

/** Only where there is a list: a log that keeps none is not asked for one. */
const notListed: LogRule = {
  code: "glossary-term/not-listed",
  requirement: "L5",
  severity: "info",
  finds: (log) =>
    log.entries("glossary-term").some((entry) => isFilled(entry, "term"))
      ? unexplained(log).map(({ term, entry, field }) => ({ at: entry, field, facts: { term } }))
      : [],
};

const GLOSSARY_TERM: Declaration = {
  kind: "glossary-term",
  tab: "PLT Terms",
  title: words("Term", "Término"),
  many: words("Words we use", "Palabras que usamos"),
  about: words("Words that everybody should mean the same way.", "Palabras que todos deben entender igual."),
  group: "program",
  answers: ["L5"],
  layout: "rows",
  columns: [
    needed(
      field("term", "text", words("Term", "Término"), words("The word or abbreviation.", "La palabra o la sigla.")),
    ),
    needed(
      field(
        "meaning",
        "long-text",
        words("Meaning", "Significado"),
        words("In one sentence that a parent understands.", "En una oración que entienda cualquier familia."),
      ),
    ),
    field(
      "also",
      "text",
      words("Also written", "También escrito"),
      words("Other ways to write it, with commas.", "Otras formas de escribirlo, separadas por comas."),
    ),
    field("example", "long-text", words("Example", "Ejemplo"), words("How it is used.", "Cómo se usa.")),
  ],
  form: [
    first(words("The term", "El término"), "term", "meaning", "also"),
    folded(words("How it is used", "Cómo se usa"), "example"),
  ],
  propose: () => ({}),
  rules: [],
  logRules: [notListed],
  gives: [{ requirement: "L5", shows: "list", columns: ["term", "meaning"], audience: "public" }],
};

export const glossaryTerm = declare(GLOSSARY_TERM);
