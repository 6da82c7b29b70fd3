/** What a site lacks for people to learn together (C7). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import { type Declaration, declare, field, first, folded, needed, words } from "../declare.ts";
import type { Rule } from "../rule.ts";
import { daysSince } from "../time-passed.ts";
import { isPast } from "./units.ts";

const open: Rule = {
  code: "facility-need/open",
  requirement: "C7",
  severity: "info",
  field: "met",
  finds: (entry, log) =>
    !isFilled(entry, "need") || isPast(entry, "met", log) || isPast(entry, "dropped", log)
      ? undefined
      : {
          need: textIn(entry, "need"),
          site: textIn(entry, "site"),
          days: Math.max(0, daysSince(entry, "noted", log) ?? 0),
        },
};

const FACILITY_NEED: Declaration = {
  kind: "facility-need",
  tab: "PLT Facilities",
  title: words("Facility need", "Necesidad de espacio"),
  many: words("Facility needs", "Necesidades de espacio"),
  about: words("Rooms and equipment that sites still lack.", "Salones y equipo que aún faltan en cada sitio."),
  group: "program",
  answers: ["C7"],
  layout: "rows",
  columns: [
    needed(
      field(
        "need",
        "long-text",
        words("What is needed", "Lo que se necesita"),
        words("A room, tables, a screen, quiet.", "Un salón, mesas, una pantalla, silencio."),
      ),
    ),
    needed(
      field(
        "site",
        "text",
        words("Site", "Sitio"),
        words("The school or department.", "La escuela o el departamento."),
        "school",
      ),
    ),
    field("noted", "day", words("Noted on", "Anotada el"), words("The day it came up.", "El día en que surgió.")),
    field("owner", "text", words("Owner", "Responsable"), words("Who sees to it.", "Quién se encarga."), "owner"),
    field("cost", "number", words("Cost", "Costo"), words("In dollars, as far as known.", "En dólares, si se conoce.")),
    field(
      "met",
      "day",
      words("Met on", "Atendida el"),
      words("Empty while it is open.", "Vacío mientras siga abierta."),
    ),
    field(
      "dropped",
      "day",
      words("Given up on", "Descartada el"),
      words("Where it is no longer needed.", "Si ya no hace falta."),
    ),
    field("note", "long-text", words("Note", "Nota"), words("What is done about it.", "Lo que se hace al respecto.")),
  ],
  form: [
    first(words("The need", "La necesidad"), "need", "site", "noted", "owner", "met"),
    folded(words("More about it", "Más sobre ella"), "cost", "dropped", "note"),
  ],
  propose: (log) => ({ noted: log.today }),
  rules: [open],
  logRules: [],
  gives: [
    { requirement: "C7", shows: "filled", columns: ["met"], by: "site", audience: "district" },
    { requirement: "C7", shows: "list", columns: ["site", "need", "met"], audience: "school" },
  ],
};

export const facilityNeed = declare(FACILITY_NEED);
