/** What is checked about action entries. */
import type { Kind } from "./kind.ts";

export const actionChecks: Pick<Kind, "checks" | "logChecks"> = { checks: [], logChecks: [] };
