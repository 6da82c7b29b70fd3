/** Brings notices to the strictness that a policy sets: some are left out, some weigh more. */
import type { Notice, Severity } from "../words/notice.ts";
import type { Policy, Strictness } from "./policy.ts";

const SEVERITY: Readonly<Record<Exclude<Strictness, "off">, Severity>> = {
  remark: "info",
  warn: "warning",
  hold: "error",
};

/**
 * The notices as this policy wants them; one that names no check changes nothing.
 * Example: with `{ rhythm: "off" }` no notice about gaps between meetings is left.
 */
export function asStrictAs({ checks }: Pick<Policy, "checks">, notices: readonly Notice[]): readonly Notice[] {
  return notices.flatMap((notice) => {
    const strict = checks[notice.code] ?? checks[notice.code.replace(/\/.*/, "")];
    if (strict === undefined) return [notice];
    return strict === "off" ? [] : [{ ...notice, severity: SEVERITY[strict] }];
  });
}
