/** All kinds beyond the everyday ones, under a policy. A new kind is one file and one line here. */
import type { Policy } from "../policies/policy.ts";
import type { FurtherKind } from "./declare.ts";
import { norm } from "./meetings/norm.ts";

const made = new WeakMap<Policy, readonly FurtherKind[]>();

/** The kinds with the choices that this policy gives them, in the order of their tabs. The same policy gives the same list. */
export function kindsFor(policy: Policy): readonly FurtherKind[] {
  const before = made.get(policy);
  if (before) return before;
  const now: readonly FurtherKind[] = [norm];
  made.set(policy, now);
  return now;
}
