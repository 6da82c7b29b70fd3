/** How far a goal came: its result beside its baseline and target, where all three are numbers (W1). */
import { dayIn, textIn } from "../cycles/team-log.ts";
import type { Day } from "../workbook/day.ts";
import type { Entry } from "./entry.ts";

/**
 * `reached`: at the target or beyond it. `closer`: between baseline and target. `not-closer`: at the baseline or behind it.
 * `has-result`: there is a result, but no numbers to compare. `due`: the day has passed without a result. `open`: it is still ahead.
 */
export type Progress = "reached" | "closer" | "not-closer" | "has-result" | "due" | "open";

/** A goal's progress on a day. A target below the baseline (fewer absences) is reached from above. Example: 46% → 75%, result 61% is closer. */
export function progressOf(goal: Entry, today: Day): Progress {
  const result = textIn(goal, "result");
  if (result === "") {
    const date = dayIn(goal, "date");
    return date !== undefined && date < today ? "due" : "open";
  }
  const [from, to, now] = [textIn(goal, "baseline"), textIn(goal, "target"), result].map(amountIn);
  if (from === undefined || to === undefined || now === undefined) return "has-result";
  if (from.unit !== to.unit || to.unit !== now.unit) return "has-result";
  const way = fallsTo(from, to) ? -1 : 1;
  if ((now.amount - to.amount) * way >= 0) return "reached";
  return (now.amount - from.amount) * way > 0 ? "closer" : "not-closer";
}

const fallsTo = (from: Amount, to: Amount): boolean => to.amount < from.amount;

/** True where a goal wants fewer: its target lies below its baseline. Example: from `12 of 20` to `4 of 20` below the benchmark. */
export function wantsFewer(goal: Entry): boolean {
  const [from, to] = [textIn(goal, "baseline"), textIn(goal, "target")].map(amountIn);
  return from !== undefined && to !== undefined && from.unit === to.unit && fallsTo(from, to);
}

interface Amount {
  readonly amount: number;
  readonly unit: "share" | "number";
}

const PART = /(\d+(?:\.\d+)?)\s*(?:\/|of|out of|de)\s*(\d+(?:\.\d+)?)/i;

/** A part of a whole without the percentage that says the same. Example: `36 of 48 (75%)` is `36 of 48`. */
export function withoutItsPercent(text: string): string {
  const without = text.replace(/[(=≈~:,;–-]*\s*\d+(?:\.\d+)?\s*%\s*\)?/g, " ");
  return PART.test(without) ? without : text;
}

/** The one amount that a text states: `76%`, `19/25`, `19 of 25 (76%)`, `3.2 points`; undefined where it states none, or several. */
export function amountIn(said: string): Amount | undefined {
  const text = withoutItsPercent(said);
  const part = PART.exec(text);
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (part && numbers.length === 2 && Number(part[2]) > 0) {
    return { amount: Number(part[1]) / Number(part[2]), unit: "share" };
  }
  const [only, ...more] = numbers;
  if (only === undefined || more.length > 0) return undefined;
  return new RegExp(`${only.replace(".", "\\.")}\\s*%`).test(text)
    ? { amount: Number(only) / 100, unit: "share" }
    : { amount: Number(only), unit: "number" };
}
