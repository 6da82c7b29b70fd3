/** The form in which a year is closed: when the next one begins, who is on the team then, and what becomes of the cycle. */
import type { Words } from "../kinds/kind.ts";
import type { FieldView, FormView, YearPlan } from "../reply.ts";
import type { Language } from "../workbook/snapshot.ts";

const words = (en: string, es: string): Words => ({ en, es });

const TITLE = words("Close the school year", "Cerrar el año escolar");
const BEGINS = words("First day of the new year", "Primer día del nuevo año");
const STAYS = words("Who is on the team then", "Quiénes estarán en el equipo");
const CYCLE = words("Your cycle", "Su ciclo");
const ANEW = words("A new one begins", "Empieza uno nuevo");
const GOES_ON = words("We go on with it", "Seguimos con él");

const turning = ({ year, next }: YearPlan): Words => words(`From ${year} to ${next}`, `De ${year} a ${next}`);

const inStage = (stage: string): Words => words(`It is in “${stage}” now.`, `Ahora está en “${stage}”.`);

/** In the log's language, filled with what is proposed; without a question about a cycle where the team is in none. */
export function yearForm(plan: YearPlan, language: Language): FormView {
  const { begins, roster, stage } = plan;
  const field = (key: string, type: FieldView["type"], label: Words): FieldView => ({
    key,
    label: label[language],
    help: "",
    type,
    required: false,
    choices: [],
    proposed: null,
  });
  const choices = [
    { key: "begins-anew", label: ANEW[language] },
    { key: "goes-on", label: GOES_ON[language] },
  ];
  const cycle = {
    ...field("cycle", "choice", CYCLE),
    help: inStage(stage)[language],
    choices,
    proposed: "begins-anew",
  };
  const fields = [
    { ...field("begins", "day", BEGINS), required: true, proposed: begins },
    { ...field("stays", "people", STAYS), proposed: roster },
    ...(stage === "" ? [] : [cycle]),
  ];
  return { kind: "year", title: TITLE[language], groups: [{ title: turning(plan)[language], folded: false, fields }] };
}
