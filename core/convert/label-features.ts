/** What of a label is weighed: its stems, and their pairs. */
import type { LabelTokens } from "./label-tokens.ts";

export interface Feature {
  readonly name: string;
  /** How much it counts in this label, 0 to 1. */
  readonly weight: number;
}

const ASIDE = 0.4;
/** A long label says what it is at its head; what follows counts less. */
const HEAD = 7;
const TAIL = 0.5;

/** Pairs of stems that stand side by side; a label of one word alone counts as itself besides. */
const pairs = (stems: readonly string[]): readonly string[] =>
  stems.length === 1 ? [`=${stems[0] ?? ""}`] : stems.slice(1).map((stem, i) => `${stems[i] ?? ""} ${stem}`);

/** True for the name of a pair, or of a label of one word. */
export const isPair = (name: string): boolean => name.includes(" ") || name.startsWith("=");

/** The features of one label. Those of a long label count less each, so that a sentence does not outweigh a word. */
export function featuresOf(tokens: LabelTokens): readonly Feature[] {
  const { main, aside, question } = tokens;
  const names = [...main, ...pairs(main)];
  const scale = main.length <= 4 ? 1 : Math.sqrt(4 / main.length);
  const found = new Map<string, number>();
  names.forEach((name, i) => {
    const at = i < main.length ? i : i - main.length;
    found.set(name, Math.max(found.get(name) ?? 0, at < HEAD ? scale : scale * TAIL));
  });
  for (const name of aside) if (!found.has(name)) found.set(name, ASIDE);
  if (question) found.set("?", 0.5);
  if (/^(step|phase|paso)/.test(tokens.numbering)) found.set("1:", 1);
  return [...found].map(([name, weight]) => ({ name, weight }));
}
