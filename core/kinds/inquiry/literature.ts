/** Something that the team read: what it took from it and where it was used (V5). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { declare, field, first, folded, needed, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Rule } from "../rule.ts";
import { onDay } from "../span.ts";
import { daysSince, weeksOverReview } from "../time-passed.ts";

const named = (entry: Entry) => ({ source: textIn(entry, "source") });

/** Asked once the weeks of a review have passed; at once where nobody wrote down when it was read. */
const noUse: Rule = {
  code: "literature/no-use",
  requirement: "V5",
  severity: "warning",
  field: "used",
  finds: (entry, log) => {
    const isLate = daysSince(entry, "date", log) === undefined || weeksOverReview(entry, "date", log) !== undefined;
    return isFilled(entry, "used") || !isLate ? undefined : named(entry);
  },
};

const nothingTaken: Rule = {
  code: "literature/nothing-taken",
  requirement: "V5",
  severity: "info",
  field: "taken",
  finds: (entry) => (isFilled(entry, "taken") ? undefined : named(entry)),
};

export const literature = declare({
  kind: "literature",
  tab: "PLT Reading",
  title: words("Reading", "Lectura"),
  many: words("Reading", "Lecturas"),
  about: words("What we read, took from it and used.", "Qué leímos, qué nos llevamos y dónde lo usamos."),
  group: "inquiry",
  answers: ["V5"],
  layout: "rows",
  columns: [
    needed(
      field(
        "source",
        "text",
        words("Source", "Fuente"),
        words("Author and title, or a link.", "Autor y título, o un enlace."),
        "research_source",
      ),
    ),
    field(
      "date",
      "day",
      words("Read on", "Leído el"),
      words("The day you talked about it.", "El día en que lo comentaron."),
      "date",
    ),
    field(
      "taken",
      "long-text",
      words("What we took from it", "Qué nos llevamos"),
      words("One idea for our classes.", "Una idea para nuestras clases."),
    ),
    field(
      "used",
      "text",
      words("Where it was used", "Dónde se usó"),
      words("The lesson, class or change in which it was used.", "La clase o el cambio en que se usó."),
    ),
    field("who", "people", words("Who read it", "Quién lo leyó"), words("Left empty: the team.", "Vacío: el equipo.")),
  ],
  form: [
    first(words("The reading", "La lectura"), "source", "date", "taken", "used"),
    folded(words("More", "Más"), "who"),
  ],
  propose: (log) => ({ date: log.today }),
  span: onDay("date"),
  rules: [noUse, nothingTaken],
  logRules: [],
  gives: [
    { requirement: "C12", shows: "list", columns: ["source", "taken", "used"], audience: "person" },
    { requirement: "V5", shows: "list", columns: ["source", "taken", "used"], audience: "team" },
    { requirement: "V5", shows: "trend", columns: ["date"], audience: "school" },
  ],
});
