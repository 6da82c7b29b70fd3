/** What is checked about goal entries. */
import type { Kind } from "./kind.ts";

export const goalChecks: Pick<Kind, "checks" | "logChecks"> = { checks: [], logChecks: [] };
