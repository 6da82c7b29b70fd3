/** Learners by a district's code, never by name (L3). */
import type { Policy } from "../../policies/policy.ts";
import { plainText } from "../../workbook/plain-text.ts";

/** The codes in a cell: parted by commas, semicolons or new lines. */
export const codesIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]+/)
    .map((code) => code.trim())
    .filter((code) => code !== "");

/** The code as it is compared with another: case and signs do not matter. */
export const plainCode = (code: string): string => plainText(code);

/** Where a district says nothing: one short word with a digit in it. A name has none. */
const HOUSE_CODE = /^(?=.*\d)[\p{L}\d_.#-]{2,20}$/u;

const known = new WeakMap<Policy, RegExp>();

function patternOf(policy: Policy): RegExp {
  const before = known.get(policy);
  if (before) return before;
  const now = policy.learnerCode === "" ? HOUSE_CODE : new RegExp(`^(?:${policy.learnerCode})$`, "u");
  known.set(policy, now);
  return now;
}

/** The first text that does not look like a code of this district, or undefined where all do. Example: of `A-17, Maria` it is `Maria`. */
export const notACode = (text: string, policy: Policy): string | undefined =>
  codesIn(text).find((code) => !patternOf(policy).test(code));
