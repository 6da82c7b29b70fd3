/** Brings notices to the strictness that a policy sets: some are left out, some weigh more, and for some the form waits. */
import type { Notice, Severity } from "../words/notice.ts";
import type { Policy, Strictness } from "./policy.ts";

const SEVERITY: Readonly<Record<Exclude<Strictness, "off">, Severity>> = {
  remark: "info",
  warn: "warning",
  hold: "error",
};

type Checks = Pick<Policy, "checks">;

/** What a policy says of a check; a word about the check itself goes before one about its area. */
export const strictnessOf = ({ checks }: Checks, code: string): Strictness | undefined =>
  checks[code] ?? checks[code.replace(/\/.*/, "")];

/**
 * The notices as this policy wants them; one that names no check changes nothing.
 * Example: with `{ rhythm: "off" }` no notice about gaps between meetings is left.
 */
export function asStrictAs(policy: Checks, notices: readonly Notice[]): readonly Notice[] {
  if (Object.keys(policy.checks).length === 0) return notices;
  return notices.flatMap((notice) => {
    const strict = strictnessOf(policy, notice.code);
    if (strict === undefined) return [notice];
    return strict === "off" ? [] : [{ ...notice, severity: SEVERITY[strict] }];
  });
}

/** Those for which a form waits until they are mended. */
export const held = (policy: Checks, notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ code }) => strictnessOf(policy, code) === "hold");

/** Checks with single words changed. A word about an area is for all of its checks, so that earlier words about them go. */
export function withChecks(
  checks: Policy["checks"],
  changed: readonly (readonly [string, Strictness])[],
): Policy["checks"] {
  const areas = changed.map(([code]) => code).filter((code) => !code.includes("/"));
  const kept = Object.entries(checks).filter(([code]) => !areas.some((area) => code.startsWith(`${area}/`)));
  return Object.fromEntries([...kept, ...changed]);
}
