/** What the checks of a school's or district's own workbook say in Spanish. */
import { countInWords, dayInSpanish, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

const forSchools: Sentences = {
  "unit/no-team": (f) =>
    `“${quoted(f["unit"])}” no tiene equipos en la lista. Añádalos en PLT Teams con este nombre, o indique que cerró.`,
  "team-link/not-reported": (f) =>
    f["last"] === ""
      ? `El equipo “${quoted(f["team"])}” aún no ha informado. Pregunte cómo va y anote el día en “Último informe”.`
      : `El equipo “${quoted(f["team"])}” informó por última vez el ${dayInSpanish(f["last"])}, hace ${countInWords(f["days"], "día", "días")}. Pregunte cómo va.`,
  "plan-goal/no-team": (f) =>
    `Ningún equipo trabaja en la meta del plan “${quoted(f["goal"])}”. Nómbrela en la meta de un equipo, en “Meta del plan que apoya”, o en PLT Teams.`,
  "training/school-without": (f) =>
    `Los equipos de “${quoted(f["school"])}” comienzan el ${dayInSpanish(f["begins"])} sin capacitación previa. Planee una o cambie el día.`,
  "training/no-follow-through": (f) =>
    `La capacitación “${quoted(f["name"])}” ya pasó y no dice qué sigue. Complete “Seguimiento”.`,
  "family-conversation/school-without": (f) =>
    `No hay conversación con familias de “${quoted(f["school"])}” este año escolar. Planee una en PLT Conversations.`,
};

const forThePlan: Sentences = {
  "plan-step/no-owner": (f) =>
    `Nadie se encarga de la acción “${quoted(f["name"])}”. Acuerden una persona y anoten su nombre.`,
  "plan-step/late": (f) =>
    `La acción “${quoted(f["step"])}” era para el ${dayInSpanish(f["due"])}, hace ${countInWords(f["days"], "día", "días")}. Ciérrela o acuerden otra fecha.`,
  "obstacle/no-answer": (f) =>
    `Aún no se hace nada ante “${quoted(f["name"])}”. Anote en “Qué se hace” lo primero que probará el grupo.`,
  "agreement-term/started-before": (f) =>
    f["signed"] === ""
      ? `La colaboración comenzó el ${dayInSpanish(f["start"])} y el acuerdo con el sindicato aún no está firmado. Hable con ambas partes.`
      : `La colaboración comenzó el ${dayInSpanish(f["start"])}, antes de que se firmara el acuerdo el ${dayInSpanish(f["signed"])}. Revise ambas fechas.`,
  "agreement-term/minutes-beyond": (f) =>
    `Esto dura ${countInWords(f["minutes"], "minuto", "minutos")}; con el sindicato se acordaron ${f["agreed"]}. Acórtelo o corrija los minutos.`,
  "communication/never-told": (f) =>
    `Todavía no se ha informado a “${quoted(f["partner"])}”. Envíe el mensaje y anote el día en “Comunicado el”.`,
  "board-update/due": (f) =>
    `El informe a la junta era para el ${dayInSpanish(f["due"])}. Cuando se presente, anote el día en “Presentado el”.`,
};

const forPeopleAndData: Sentences = {
  "coaching-pair/no-coach": (f) =>
    `A “${quoted(f["name"])}” le corresponde un asesor o mentor y aún no lo tiene. Pídaselo a alguien y anote su nombre.`,
  "coaching-pair/no-model": (f) =>
    `El grupo “${quoted(f["group"])}” no tiene modelo de asesoría ni de mentoría. Elija uno en PLT Coaching.`,
  "facility-need/open": (f) =>
    `Aún falta en “${quoted(f["site"])}”: “${quoted(f["need"])}”, pendiente desde hace ${countInWords(f["days"], "día", "días")}. Complete “Atendida el” cuando esté.`,
  "onboarding-need/open": (f) =>
    `A “${quoted(f["person"])}” le faltan ${countInWords(f["needs"], "punto", "puntos")} de la lista de inducción. Prevea un momento para ello.`,
  "glossary-term/not-listed": (f) =>
    `“${quoted(f["term"])}” no está en la lista de términos. Añádalo en PLT Terms con una oración sencilla, o escríbalo completo.`,
  "data-source/who-may-see": (f) =>
    `No se dice quién puede ver “${quoted(f["name"])}”. Elija el grupo más amplio en “Quién puede verlos”.`,
  "data-source/not-listed": (f) =>
    `La meta se mide con “${quoted(f["data"])}”, que no está en el catálogo. Añádalo en PLT Catalogue o use el nombre que tiene allí.`,
  "policy-line/no-adoption": () =>
    "La política no tiene fecha de adopción. Búsquela en las actas de la junta y anótela junto a “Adoptada”.",
};

export const esProgram: Sentences = { ...forSchools, ...forThePlan, ...forPeopleAndData };
