/** A message of the communication plan: to which partner, by which channel, planned and sent (C4). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { choice, choosing, type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Finding, LogRule } from "../rule.ts";
import { groupedBy } from "./grouped.ts";
import { isPast, plainIn } from "./units.ts";

/** A partner of whom no message has been sent although the first was planned for a day that has come, or for no day. */
const neverTold: LogRule = {
  code: "communication/never-told",
  requirement: "C4",
  severity: "warning",
  finds: (log) => {
    const partners = groupedBy(
      log.entries("communication").filter((entry) => isFilled(entry, "partner")),
      (entry) => [plainIn(entry, "partner")],
    );
    return [...partners.values()].flatMap((entries): readonly Finding[] => {
      const isTold = entries.some((entry) => isPast(entry, "sent", log));
      const due = entries.find((entry) => dayIn(entry, "planned") === undefined || isPast(entry, "planned", log));
      return isTold || !due ? [] : [{ at: due, field: "sent", facts: { partner: textIn(due, "partner") } }];
    });
  },
};

const CHANNELS = [
  choice("meeting", words("Meeting", "Reunión"), "in person", "presentation", "presentación"),
  choice("email", words("Email", "Correo electrónico"), "e mail", "mail", "correo"),
  choice("letter", words("Letter or flyer", "Carta o volante"), "letter", "flyer", "newsletter", "carta", "boletín"),
  choice("website", words("Website", "Sitio web"), "web", "web page", "página web"),
  choice("message", words("Text or app message", "Mensaje de texto o aplicación"), "text", "app", "sms", "mensaje"),
  choice("other", words("Other", "Otro"), "otra"),
];

const COMMUNICATION: Declaration = {
  kind: "communication",
  tab: "PLT Communications",
  title: words("Message to a partner", "Mensaje a un aliado"),
  many: words("Messages to partners", "Mensajes a aliados"),
  about: words("Who is told what, how and when.", "A quién se le dice qué, cómo y cuándo."),
  group: "program",
  answers: ["C4"],
  layout: "rows",
  columns: [
    needed(
      field(
        "partner",
        "text",
        words("Partner", "Aliado"),
        words(
          "One group a row: families, staff, association, board, community.",
          "Un grupo por fila: familias, personal, sindicato, junta, comunidad.",
        ),
      ),
    ),
    needed(
      field(
        "message",
        "long-text",
        words("Message", "Mensaje"),
        words("What they should know, in plain words.", "Lo que deben saber, en palabras sencillas."),
      ),
    ),
    choosing(
      field("channel", "choice", words("Channel", "Medio"), words("How it reaches them.", "Cómo les llega.")),
      CHANNELS,
    ),
    field(
      "planned",
      "day",
      words("Planned for", "Previsto para"),
      words("The day it should go out.", "El día en que debe salir."),
    ),
    field(
      "sent",
      "day",
      words("Told on", "Comunicado el"),
      words("Empty until it was told.", "Vacío hasta que se comunique."),
    ),
    field("owner", "text", words("Owner", "Responsable"), words("Who sees to it.", "Quién se encarga."), "owner"),
    field(
      "people",
      "number",
      words("People reached", "Personas alcanzadas"),
      words("About how many.", "Cuántas, aproximadamente."),
    ),
    field("link", "link", words("Link", "Enlace"), words("The text or slides.", "El texto o la presentación.")),
  ],
  form: [
    first(words("The message", "El mensaje"), "partner", "message", "channel", "planned", "sent"),
    folded(words("More about it", "Más sobre él"), "owner", "people", "link"),
  ],
  propose: (log) => ({ planned: log.today }),
  rules: [],
  logRules: [neverTold],
  gives: [
    { requirement: "C4", shows: "sums", columns: ["channel", "people"], audience: "district" },
    { requirement: "C4", shows: "filled", columns: ["sent"], by: "partner", audience: "district" },
  ],
};

export const communication = declare(COMMUNICATION);
