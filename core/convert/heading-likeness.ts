/** How much a text looks like a heading or a form's label, rather than like a value or a sentence. */
import { chancesOf } from "./label-context.ts";
import { scoresOf } from "./label-model.ts";
import { tokensOf } from "./label-tokens.ts";
import { shippedModel } from "./shipped-model.ts";

/** Values by their looks: figures, dates, times, shares, links, addresses, ticks. */
const VALUE =
  /^[\W\d_]*$|^[\d/.:\s-]+(?:[ap]\.?m\.?|min\w*|%|st|nd|rd|th)?[\s.]*$|^https?:|@\w+\.|^(?:yes|no|n\/a|done|x|tb[da]|all|none|true|false)$/i;
const LONGEST = 220;
const SHORT = 60;

const likenessOf = (text: string): number => {
  const label = text.trim();
  if (label === "" || label.length > LONGEST || VALUE.test(label)) return 0;
  const tokens = tokensOf(label);
  if (tokens.main.length === 0) return 0;
  const { byField, known, pairs } = scoresOf(tokens, shippedModel());
  // Two fields may share one heading: `Student` is a name or a count.
  const [first = 0, second = 0] = [...chancesOf(byField)].sort((a, b) => b - a);
  const chance = first + second;
  const signs = (/[:：]\s*_*$/.test(label) ? 1.2 : 0) + (tokens.question ? 1 : 0);
  const against = (/[.;,!]$/.test(label) ? 1.5 : 0) + (label.length > SHORT && !tokens.question ? 1.5 : 0);
  const sum = -3.6 + 2.6 * chance + 1.6 * known + 2.4 * pairs + signs - against;
  return 1 / (1 + Math.exp(-1.6 * sum));
};

/**
 * How much a row of texts looks like headings, 0 to 1: the mean over its texts, blanks aside. From 0.6 on a single text is likely
 * a label, from 0.8 on surely. Example: `Date`, `Attendees`, `Notes` are near 1; `10/8`, `Ana, Bo`, `Fractions` near 0.
 */
export function headingLikeness(texts: readonly string[]): number {
  const filled = texts.filter((text) => text.trim() !== "");
  return filled.length === 0 ? 0 : filled.reduce((sum, text) => sum + likenessOf(text), 0) / filled.length;
}
