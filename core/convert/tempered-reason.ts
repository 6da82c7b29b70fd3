/** A reason that sounds no surer than the reading that it is given for. */
import type { FieldMatch, Reason } from "./inspection.ts";

const SAID_BY_WORDS: readonly string[] = ["reason/phrase", "reason/words"];

function tempered({ field, status, reason }: FieldMatch): Reason {
  if (!SAID_BY_WORDS.includes(reason.code)) return reason;
  if (field === "other") return { ...reason, code: "reason/own-heading" };
  return status === "ask" ? { ...reason, code: `${reason.code}-perhaps` } : reason;
}

/** The field with its reason as a person is to read it. Example: a heading that is to be checked is not said to be commonly called so. */
export function withTemperedReason(field: FieldMatch): FieldMatch {
  const reason = tempered(field);
  return reason === field.reason ? field : { ...field, reason };
}
