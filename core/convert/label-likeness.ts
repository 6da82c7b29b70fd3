/** How much one text alone looks like a heading or a form's label: by what its words are known to mean, and by its shape. */
import type { LabelMatch } from "./labels.ts";

/** Longer texts are notes, not headings; form questions stay below this. */
export const LONGEST_LABEL = 220;
/** Beyond this a text without colon or question mark is more likely a sentence that uses a label's words. */
const LONG = 60;

/**
 * 0 to 1. Notes use the same words as labels, so that length and a small first letter count against it.
 * Example: `Next steps` is near 1, `we talked about next steps for the unit` is not.
 */
export function labelLikeness(text: string, match: LabelMatch): number {
  if (text.length > LONGEST_LABEL) return 0;
  const isLong = text.length > LONG && !/[?:]\s*$/.test(text);
  const isSmall = /^\p{Ll}/u.test(text);
  return match.confidence * (isLong ? 0.5 : 1) * (isSmall ? 0.6 : 1);
}
