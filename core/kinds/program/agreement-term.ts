/** A term agreed with the teachers' association: when it was signed, how many minutes, who sets the agenda, and whether it is kept (L6). */
import { choice, choosing, type Declaration, declare, field, first, folded, needed, shown, words } from "../declare.ts";
import { agreementRules } from "./agreement-checks.ts";

const KEPT = [
  choice("kept", words("Kept", "Se cumple"), "yes", "sí", "cumplido"),
  choice("partly", words("Partly kept", "Se cumple en parte"), "partly", "en parte"),
  shown(choice("not-kept", words("Not kept", "No se cumple"), "no", "incumplido"), "attention"),
];

const AGENDA = [
  choice("team", words("The team", "El equipo"), "teachers", "docentes"),
  choice("principal", words("The principal", "La dirección"), "administration", "director", "directora"),
  choice("both", words("Both together", "Ambos en conjunto"), "shared", "together", "juntos"),
  choice("in-turn", words("In turn", "Por turnos"), "alternating", "alternado"),
];

const AGREEMENT_TERM: Declaration = {
  kind: "agreement-term",
  tab: "PLT Agreement",
  title: words("Term of the agreement", "Cláusula del acuerdo"),
  many: words("Terms of the agreement", "Cláusulas del acuerdo"),
  about: words("What was agreed with the teachers' association.", "Lo que se acordó con el sindicato docente."),
  group: "program",
  answers: ["L6"],
  layout: "rows",
  columns: [
    needed(
      field(
        "text",
        "long-text",
        words("Term", "Cláusula"),
        words("What was agreed, in one sentence.", "Lo que se acordó, en una oración."),
      ),
    ),
    field(
      "signed",
      "day",
      words("Signed on", "Firmado el"),
      words("Empty until both sides have signed.", "Vacío hasta que firmen ambas partes."),
    ),
    field(
      "minutes",
      "number",
      words("Minutes a meeting", "Minutos por reunión"),
      words("The most that was agreed.", "El máximo acordado."),
    ),
    choosing(
      field(
        "agenda_by",
        "choice",
        words("Agenda set by", "La agenda la fija"),
        words("Who decides what a meeting is about.", "Quién decide de qué trata una reunión."),
      ),
      AGENDA,
    ),
    choosing(
      field(
        "kept",
        "choice",
        words("Kept", "Cumplimiento"),
        words("How it goes, honestly.", "Cómo va, con franqueza."),
      ),
      KEPT,
    ),
    field(
      "with",
      "text",
      words("Agreed with", "Acordado con"),
      words("The association's name.", "El nombre del sindicato."),
    ),
    field(
      "link",
      "link",
      words("Document", "Documento"),
      words("Where the signed text is.", "Dónde está el texto firmado."),
    ),
    field(
      "note",
      "long-text",
      words("Note", "Nota"),
      words("What is still being talked about.", "Lo que aún se conversa."),
    ),
  ],
  form: [
    first(words("The term", "La cláusula"), "text", "signed", "minutes", "agenda_by", "kept"),
    folded(words("More about it", "Más sobre ella"), "with", "link", "note"),
  ],
  propose: ({ policy, language }) =>
    policy.terms === null
      ? {}
      : { signed: policy.terms.signedOn, minutes: policy.terms.minutes, note: policy.terms.agendaSetBy[language] },
  rules: [],
  logRules: agreementRules,
  gives: [
    { requirement: "L6", shows: "counts", columns: ["kept"], audience: "district" },
    { requirement: "L6", shows: "list", columns: ["text", "signed", "kept"], audience: "district" },
  ],
};

export const agreementTerm = declare(AGREEMENT_TERM);
