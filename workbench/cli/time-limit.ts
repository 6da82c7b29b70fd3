/** How long one file of a folder may take. */
import { WrongUse } from "./arguments.ts";
import type { Request } from "./request.ts";

const SECONDS = 120;

/** The seconds after --time-limit, or 120. */
export function secondsOf(request: Request): number {
  const text = request.values["time-limit"];
  if (text === undefined) return SECONDS;
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 1) throw new WrongUse((words) => words.badSeconds(text));
  return seconds;
}
