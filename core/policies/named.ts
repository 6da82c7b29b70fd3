/** The policies that come with the product, and the one that a team's setup names. */
import { plainText } from "../workbook/plain-text.ts";
import { HOUSE_POLICY, type Policy } from "./policy.ts";

/** In the order of a list to choose from. */
export const POLICIES: readonly Policy[] = [];

/** The policy of a key or of its name in any language, or undefined where there is none. */
export function policyNamed(name: string): Policy | undefined {
  const wanted = plainText(name);
  return POLICIES.find(({ key, label }) => [key, label.en, label.es].some((each) => plainText(each) === wanted));
}

/** What a setup's policy means. Example: an empty setting is the house's own policy. */
export const policyOfSetup = (name: string): Policy => policyNamed(name) ?? HOUSE_POLICY;
