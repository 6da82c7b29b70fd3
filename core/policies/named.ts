/** The policies that come with the product, and those that a team's setup names. */
import type { Notice } from "../words/notice.ts";
import { plainText } from "../workbook/plain-text.ts";
import { CJUSD } from "./cjusd.ts";
import { combine } from "./combine.ts";
import { LEARNING_TEAMS } from "./learning-teams.ts";
import { HOUSE_POLICY, type Policy } from "./policy.ts";
import { TOPPENISH } from "./toppenish.ts";
import { VALLIVUE } from "./vallivue.ts";
import { WAKE_COUNTY } from "./wake-county.ts";

/** In the order of a list to choose from. */
export const POLICIES: readonly Policy[] = [VALLIVUE, LEARNING_TEAMS, TOPPENISH, WAKE_COUNTY, CJUSD];

/** The policy of a key or of its name in any language, or undefined where there is none. */
export const policyNamed = (name: string): Policy | undefined => policyIn(POLICIES, name);

/** The same among these. */
export function policyIn(policies: readonly Policy[], name: string): Policy | undefined {
  const wanted = plainText(name);
  return policies.find(({ key, label }) => [key, label.en, label.es].some((each) => plainText(each) === wanted));
}

/** What a setup's policy means. Example: an empty setting is the house's own policy; `vallivue, toppenish` is both in one. */
export const policyOfSetup = (text: string): Policy => policyAmong(POLICIES, text);

/** The same among these, combined where the text names several with commas or plus signs between. A name that is none of them is a fault of the policy. */
export function policyAmong(policies: readonly Policy[], text: string): Policy {
  const whole = policyIn(policies, text);
  if (whole !== undefined || text.trim() === "") return whole ?? HOUSE_POLICY;
  const names = text.split(/[,;+\n]/).filter((name) => name.trim() !== "");
  const found = names.map((name) => ({ name: name.trim(), policy: policyIn(policies, name) }));
  const policy = combine(found.flatMap((each) => each.policy ?? []));
  const unknown = found.filter((each) => each.policy === undefined).map(({ name }) => unknownName(name, policies));
  return unknown.length === 0 ? policy : { ...policy, faults: [...policy.faults, ...unknown] };
}

const unknownName = (name: string, policies: readonly Policy[]): Notice => ({
  code: "policy/unknown",
  severity: "warning",
  requirement: "V7",
  sheet: "PLT Setup",
  cell: "",
  entry: "team",
  field: "policy",
  facts: { name, known: policies.map(({ key }) => key).join(", ") },
});
