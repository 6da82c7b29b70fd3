/** What a district may say about its learner codes: a pattern that is quick to compare, whatever is typed into a cell. */

const LONGEST_PATTERN = 100;

/** True where a text is a pattern in which nothing repeated is repeated again. Example: `[A-Z]{2}\d{4}` is, `(a+)+` is not. */
export function isSafePattern(text: string): boolean {
  if (text === "" || text.length > LONGEST_PATTERN || /\)[*+{]|\\[1-9k]/.test(text)) return false;
  try {
    return new RegExp(`^(?:${text})$`).source !== "";
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
