/** An update for the board: the day on which it is due, and the day on which it was made (L4). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Rule } from "../rule.ts";
import { isPast } from "./units.ts";

const due: Rule = {
  code: "board-update/due",
  requirement: "L4",
  severity: "warning",
  field: "made",
  finds: (entry, log) =>
    isFilled(entry, "made") || !isPast(entry, "due", log)
      ? undefined
      : { due: textIn(entry, "due"), topic: textIn(entry, "topic") },
};

const BOARD_UPDATE: Declaration = {
  kind: "board-update",
  tab: "PLT Board Updates",
  title: words("Board update", "Informe a la junta"),
  many: words("Updates for the board", "Informes a la junta"),
  about: words("When the board hears how it goes.", "Cuándo se informa a la junta cómo va."),
  group: "program",
  answers: ["L4"],
  layout: "rows",
  columns: [
    needed(
      field(
        "due",
        "day",
        words("Due", "Previsto para"),
        words("The day of the board meeting.", "El día de la reunión de la junta."),
      ),
    ),
    field("topic", "text", words("Topic", "Tema"), words("What the update is about.", "De qué trata el informe.")),
    field(
      "made",
      "day",
      words("Made on", "Presentado el"),
      words("Empty until it was made.", "Vacío hasta que se presente."),
    ),
    field(
      "by",
      "text",
      words("Presented by", "Lo presenta"),
      words("Who speaks to the board.", "Quién habla ante la junta."),
    ),
    field(
      "said",
      "long-text",
      words("What was said", "Lo que se dijo"),
      words("The main points. No small groups, no names.", "Lo principal. Sin grupos pequeños ni nombres."),
    ),
    field(
      "asked",
      "long-text",
      words("What the board asked", "Lo que preguntó la junta"),
      words("Questions to answer next time.", "Preguntas para la próxima vez."),
    ),
    field("link", "link", words("Page", "Página"), words("What was shown.", "Lo que se mostró.")),
  ],
  form: [
    first(words("The update", "El informe"), "due", "topic", "made", "by"),
    folded(words("How it went", "Cómo resultó"), "said", "asked", "link"),
  ],
  propose: () => ({}),
  rules: [due],
  logRules: [],
  gives: [
    { requirement: "L4", shows: "filled", columns: ["made"], audience: "district" },
    { requirement: "L4", shows: "list", columns: ["due", "topic", "made"], audience: "district" },
  ],
};

export const boardUpdate = declare(BOARD_UPDATE);
