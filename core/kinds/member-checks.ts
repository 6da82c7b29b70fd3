/** What is checked about member entries. */
import type { Kind } from "./kind.ts";

export const memberChecks: Pick<Kind, "checks" | "logChecks"> = { checks: [], logChecks: [] };
