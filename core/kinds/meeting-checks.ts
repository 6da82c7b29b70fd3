/** What is checked about meeting entries. */
import type { Kind } from "./kind.ts";

export const meetingChecks: Pick<Kind, "checks" | "logChecks"> = { checks: [], logChecks: [] };
