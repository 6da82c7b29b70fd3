/** A share as a public page may say it: the fewer people it is of, the coarser. */
import { EXTREMES } from "./suppress.ts";

/** From `low` to `high` percent, both included; the same number twice is that percentage itself. */
export interface PublicShare {
  readonly low: number;
  readonly high: number;
}

/** Groups up to this size are told in steps of so many percentage points; larger ones by the whole percent. */
const STEPS: readonly { readonly upTo: number; readonly points: number }[] = [
  { upTo: 19, points: 20 },
  { upTo: 39, points: 10 },
];

/**
 * What may be said of a share in a group that is shown (10 people and more). Of 40 and more people the whole percent, and “95 % or more”
 * or “5 % or fewer” at the ends; of fewer people the step that it lies in, so that one child more or less is not seen.
 * Example: 39 of 40 is 95 to 100; 30 of 40 is 75; 3 of 12 is 21 to 40.
 */
export function publicShare(reached: number, people: number): PublicShare {
  const share = reached / people;
  const points = STEPS.find(({ upTo }) => people <= upTo)?.points;
  if (points !== undefined) {
    const step = Math.max(1, Math.ceil((share * 100) / points - 1e-9));
    return { low: step === 1 ? 0 : (step - 1) * points + 1, high: step * points };
  }
  if (share >= EXTREMES.high) return { low: EXTREMES.high * 100, high: 100 };
  if (share <= EXTREMES.low) return { low: 0, high: EXTREMES.low * 100 };
  const whole = Math.round(share * 100);
  return { low: whole, high: whole };
}
