/** What team time is for and what it is not for under a policy (V2, V3). */
import type { Policy, PolicyItem } from "../../policies/policy.ts";
import { APPROVED_USES, RULED_OUT_USES } from "../../policies/time-uses.ts";
import { listedOr } from "../policy-choices.ts";

/** What the time is for under this policy. */
export const approvedUses = (policy: Policy): readonly PolicyItem[] => listedOr(policy.approvedUses, APPROVED_USES);

/** What the time is not for under this policy. */
export const ruledOutUses = (policy: Policy): readonly PolicyItem[] => listedOr(policy.ruledOutUses, RULED_OUT_USES);

/** The ruled-out use of a key or label, or undefined where the policy does not rule it out. */
export const ruledOutNamed = (policy: Policy, key: string): PolicyItem | undefined =>
  ruledOutUses(policy).find((use) => use.key === key);
