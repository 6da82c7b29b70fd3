/** What the pane says while it has no words yet: the one place where both languages are with it from the beginning. */
import type { PageWords } from "./page-words.ts";

type Texts = Readonly<Record<PageWords["language"], string>>;

/** The page was opened in a browser. */
export const notInExcel: Texts = {
  en: "This page belongs inside Excel. Open a workbook there and choose PLT Log in the ribbon.",
  es: "Esta página se usa dentro de Excel. Abra allí un libro y elija PLT Log en la cinta de opciones.",
};

/** A file of the pane did not arrive. */
export const notWhole: Texts = {
  en: "PLT Log could not be loaded whole. Check your connection, then close this pane and open it again.",
  es: "PLT Log no se cargó completo. Compruebe su conexión; luego cierre este panel y vuelva a abrirlo.",
};
