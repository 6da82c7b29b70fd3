/** What a person learned and how it shows, for that person first; others see it only where the person wishes (C12). No check asks for it. */
import { choice, choosing, type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import { onDay } from "../span.ts";

const WISHES = [
  choice("private", words("For me alone", "Solo para mí"), "private", "no"),
  choice("evaluation", words("In my evaluation", "En mi evaluación"), "evaluation", "yes", "sí"),
];

const LEARNING: Declaration = {
  kind: "learning",
  tab: "PLT Learning",
  title: words("What I learned", "Lo que aprendí"),
  many: words("What I learned", "Lo que aprendí"),
  about: words(
    "What a colleague learned, shown only as that person wishes.",
    "Lo que aprendió un colega; se muestra solo si lo desea.",
  ),
  group: "growth",
  answers: ["C12"],
  layout: "rows",
  columns: [
    needed(
      field(
        "person",
        "text",
        words("Who", "Quién"),
        words("One colleague; never a student.", "Un colega; nunca un estudiante."),
        "teacher",
      ),
    ),
    field("date", "day", words("Date", "Fecha"), words("The day of this entry.", "El día de esta anotación.")),
    needed(
      field(
        "learned",
        "long-text",
        words("What I learned", "Lo que aprendí"),
        words("In your own words, in a sentence or two.", "Con sus palabras, en una o dos oraciones."),
      ),
    ),
    field(
      "source",
      "long-text",
      words("Learned from", "Aprendido de"),
      words("A colleague, a training, a reading, a class.", "Un colega, una capacitación, una lectura, una clase."),
    ),
    field(
      "shows",
      "long-text",
      words("How it shows", "Cómo se nota"),
      words(
        "What is different in class since, with numbers and no names.",
        "Qué cambió en clase, con números y sin nombres.",
      ),
    ),
    choosing(
      field(
        "wish",
        "choice",
        words("Shown", "Se muestra"),
        words(
          "Empty means for you alone. The workbook itself can be seen by all who share it.",
          "Vacío: solo para usted. El libro lo ven quienes lo comparten.",
        ),
      ),
      WISHES,
    ),
  ],
  form: [
    first(words("What you learned", "Lo que usted aprendió"), "person", "date", "learned", "source", "shows"),
    folded(words("Who may see it", "Quién puede verlo"), "wish"),
  ],
  propose: (log) => ({ date: log.today, wish: "private" }),
  span: onDay("date"),
  rules: [],
  logRules: [],
  gives: [
    { requirement: "C12", shows: "list", columns: ["date", "learned", "source", "shows", "wish"], audience: "person" },
  ],
};

export const learning = declare(LEARNING);
