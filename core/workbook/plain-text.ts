/** Text as it is compared: what a person would call the same words, whatever the case, accents and punctuation. */

/**
 * Lower case, without accents and punctuation, single spaces. Marks that carry meaning alone (✓, ☐, %) stay.
 * Example: `  En  Práctica! ` is `en practica`; `To-do` is `to do`.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\ufe0f]/g, "")
    .toLowerCase()
    .replace(/[.,;:!?¡¿()[\]{}"'“”‘’*_/\\|–—−-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
