/** The words of the meeting book and of a person's own page, by language. */
import { enOwnPages, type OwnPagesWords } from "./en-own-pages.ts";
import { esOwnPages } from "./es-own-pages.ts";

/** Example: `ownPagesWords.es.mine.roles` is “De qué me encargué”. */
export const ownPagesWords: { readonly en: OwnPagesWords; readonly es: OwnPagesWords } = {
  en: enOwnPages,
  es: esOwnPages,
};
