/** The five items of the add-on's menu. A file of its own: the menu is built apart from all else, so that nothing can break it. */

interface MenuWords {
  readonly start: string;
  readonly meeting: string;
  readonly check: string;
  readonly summary: string;
  readonly pages: string;
}

/** Captions by language. */
export const menuWords: { readonly en: MenuWords; readonly es: MenuWords } = {
  en: {
    start: "Start",
    meeting: "Log a meeting",
    check: "Check the log",
    summary: "Update the summary",
    pages: "More pages",
  },
  es: {
    start: "Inicio",
    meeting: "Registrar una reunión",
    check: "Revisar el registro",
    summary: "Actualizar el resumen",
    pages: "Más páginas",
  },
};
