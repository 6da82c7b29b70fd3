/** The policy's own data, as they stand on its last line: reference, adopted, amended, replaces (V7). */
import { type Declaration, declare, field, first, folded, needed, wants, words } from "../declare.ts";
import type { Log } from "../kind.ts";
import type { Rule } from "../rule.ts";

const noAdoption: Rule = wants(
  { code: "policy-line/no-adoption", requirement: "V7", severity: "warning", field: "adopted" },
  "title",
  () => true,
);

/** What the policy that the team chose says of itself. */
const proposed = ({ policy: { label, line }, language }: Log) => ({
  title: label[language],
  reference: line.reference,
  adopted: line.adopted,
  amended: line.amended,
  replaces: line.replaces,
});

const POLICY_LINE: Declaration = {
  kind: "policy-line",
  tab: "PLT Policy",
  title: words("Policy", "Política"),
  many: words("Policy", "Política"),
  about: words(
    "The policy behind it all, and when the board adopted it.",
    "La política que lo sustenta y cuándo la adoptó la junta.",
  ),
  group: "program",
  answers: ["V7"],
  layout: "pairs",
  columns: [
    needed(field("title", "text", words("Policy", "Política"), words("Its name and number.", "Su nombre y número."))),
    field(
      "reference",
      "text",
      words("Legal reference", "Referencia legal"),
      words("Laws and codes it rests on.", "Leyes y códigos en que se basa."),
    ),
    field(
      "adopted",
      "day",
      words("Adopted", "Adoptada"),
      words("The day the board adopted it.", "El día en que la adoptó la junta."),
    ),
    field(
      "amended",
      "day",
      words("Amended", "Modificada"),
      words("The day it was last changed.", "El último día en que cambió."),
    ),
    field(
      "replaces",
      "text",
      words("Replaces", "Reemplaza a"),
      words("The policy it takes the place of.", "La política que sustituye."),
    ),
    field("link", "link", words("Text", "Texto"), words("Where its words can be read.", "Dónde se puede leer.")),
    field(
      "contact",
      "text",
      words("Contact", "Contacto"),
      words("Who answers questions about it.", "Quién responde preguntas sobre ella."),
    ),
  ],
  form: [
    first(words("The policy", "La política"), "title", "reference", "adopted", "amended", "replaces"),
    folded(words("More about it", "Más sobre ella"), "link", "contact"),
  ],
  propose: proposed,
  rules: [noAdoption],
  logRules: [],
  gives: [
    {
      requirement: "V7",
      shows: "list",
      columns: ["title", "reference", "adopted", "amended", "replaces"],
      audience: "district",
    },
  ],
};

export const policyLine = declare(POLICY_LINE);
