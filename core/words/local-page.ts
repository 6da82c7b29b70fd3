/** What the local page says before it knows the workbook and its language. */

/** The page has no answer from the program that serves it. */
export const notReached = {
  en: "The page could not reach the workbook. Start “plt serve” again, then reload this page.",
  es: "La página no pudo llegar al libro. Inicie «plt serve» de nuevo y vuelva a cargar esta página.",
} as const;
