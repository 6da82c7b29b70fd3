/** What a policy lists, as the choices of a column. */
import type { PolicyItem } from "../policies/policy.ts";
import type { Choice } from "./kind.ts";

/** A choice for each thing that a policy lists. */
export const choicesFrom = (items: readonly PolicyItem[]): readonly Choice[] =>
  items.map(({ key, label, says }) => ({ key, label, says, highlight: "none" }));

/** What the policy lists, or the house's own list where it lists nothing. */
export const listedOr = (listed: readonly PolicyItem[], house: readonly PolicyItem[]): readonly PolicyItem[] =>
  listed.length > 0 ? listed : house;

/** One thing on a house's list. */
export const listItem = (key: string, label: PolicyItem["label"], ...says: readonly string[]): PolicyItem => ({
  key,
  label,
  says,
});
