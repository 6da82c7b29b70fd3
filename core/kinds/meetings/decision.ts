/** What the team decided, how it came to it, and whom it binds (T5). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, declare, field, first, folded, needed, shown, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Choice } from "../kind.ts";
import { meetingsHeld } from "../meetings-held.ts";
import { whileOpen } from "../span.ts";
import { neither, noVotes, reviewDue } from "./decision-checks.ts";

const WAYS: readonly Choice[] = [
  choice("consensus", words("Consensus", "Consenso"), "agreement", "all agreed", "unanimous", "todos de acuerdo"),
  choice("vote", words("Vote", "Votación"), "voted", "majority", "mayoría", "voto"),
  choice(
    "led",
    words("Leader after hearing all", "Quien dirige tras oír a todos"),
    "leader",
    "principal",
    "administrator",
    "dirección",
  ),
];

const STATUSES: readonly Choice[] = [
  choice("in-force", words("In force", "Vigente"), "active", "binding", "yes", "en vigor"),
  choice("open", words("Still open", "Por decidir"), "open", "undecided", "pending", "pendiente"),
  shown(choice("replaced", words("Replaced", "Sustituida"), "superseded", "changed", "reemplazada"), "quiet"),
  shown(choice("withdrawn", words("Withdrawn", "Retirada"), "dropped", "cancelled", "anulada"), "quiet"),
];

const VOTE_COLUMNS = [
  field("votes_for", "number", words("Votes for", "Votos a favor"), words("How many.", "Cuántos.")),
  field("votes_against", "number", words("Votes against", "Votos en contra"), words("How many.", "Cuántos.")),
  field("abstained", "number", words("Abstained", "Abstenciones"), words("How many.", "Cuántas.")),
];

const COLUMNS = [
  needed(
    field(
      "text",
      "long-text",
      words("Decision", "Decisión"),
      words("So that someone who was not there understands it.", "De modo que lo entienda quien no estuvo."),
      "decision",
    ),
  ),
  field("date", "day", words("Date", "Fecha"), words("The day of the decision.", "El día de la decisión."), "date"),
  choosing(
    field(
      "how",
      "choice",
      words("How it was reached", "Cómo se tomó"),
      words("By consensus, by vote, or by who leads.", "Por consenso, por votación o por quien dirige."),
    ),
    WAYS,
  ),
  field(
    "binds",
    "text",
    words("Whom it binds", "A quién obliga"),
    words("For example the whole team or all grade 5 classes.", "Por ejemplo, a todo el equipo o a las clases de 5.º."),
  ),
  ...VOTE_COLUMNS,
  choosing(
    field(
      "status",
      "choice",
      words("Status", "Estado"),
      words("Left empty, it counts as in force.", "Si queda vacío, cuenta como vigente."),
    ),
    STATUSES,
  ),
  field(
    "review",
    "day",
    words("Look at it again on", "Revisar el"),
    words("The day on which the team asks whether it still holds.", "El día en que el equipo verá si sigue vigente."),
  ),
  field(
    "meeting",
    "id",
    words("Meeting ID", "ID de la reunión"),
    words("The meeting that decided. PLT Log fills this in.", "La reunión que decidió. PLT Log lo completa."),
  ),
];

/** A decision that is still to be taken, or to be looked at again, goes on into the next year; the others stand in the year that took them. */
const isToReview = (entry: Entry): boolean => {
  const status = textIn(entry, "status");
  return status === "open" || (isFilled(entry, "review") && !["replaced", "withdrawn"].includes(status));
};

export const decision = declare({
  kind: "decision",
  tab: "PLT Decisions",
  title: words("Decision", "Decisión"),
  many: words("Decisions", "Decisiones"),
  about: words("What we decided, how, and whom it binds.", "Qué decidimos, cómo y a quién obliga."),
  group: "meetings",
  answers: ["T5"],
  layout: "rows",
  columns: COLUMNS,
  form: [
    first(words("The decision", "La decisión"), "text", "date", "how", "binds"),
    folded(words("Votes", "Votos"), "votes_for", "votes_against", "abstained"),
    folded(words("Later", "Más adelante"), "status", "review"),
  ],
  propose: (log) => {
    const held = meetingsHeld(log);
    return { date: held[held.length - 1]?.day ?? log.today, status: "in-force" };
  },
  span: whileOpen("date", isToReview),
  rules: [neither, noVotes, reviewDue],
  logRules: [],
  gives: [
    { requirement: "T5", shows: "list", columns: ["text", "date", "how", "binds"], audience: "team" },
    { requirement: "T5", shows: "counts", columns: ["status"], audience: "school" },
  ],
});
