/** Which kinds belong together: the headings of the list from which a team chooses what to log. */
import type { Words } from "./kind.ts";

export type Group = "every-week" | "meetings" | "inquiry" | "growth" | "program";

/** In the order of the list. */
export const GROUPS: readonly { readonly group: Group; readonly title: Words }[] = [
  { group: "every-week", title: { en: "Every week", es: "Cada semana" } },
  { group: "meetings", title: { en: "How we meet", es: "Cómo nos reunimos" } },
  { group: "inquiry", title: { en: "Our inquiry", es: "Nuestra indagación" } },
  { group: "growth", title: { en: "How we grow", es: "Cómo crecemos" } },
  { group: "program", title: { en: "School and district", es: "Escuela y distrito" } },
];
