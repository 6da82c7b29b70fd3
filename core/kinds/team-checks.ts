/** What is checked about team entries. */
import type { Kind } from "./kind.ts";

export const teamChecks: Pick<Kind, "checks" | "logChecks"> = { checks: [], logChecks: [] };
