/** A time of day typed as plain text. Ranges and durations are read by the conversion, not here. */
import type { ClockTime } from "../workbook/day.ts";

/** As times are kept: most of what is read. */
const KEPT = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const CLOCK = /^\s*(\d{1,2}):(\d{2})\s*(?:([ap])\.?\s*m\.?)?\s*$/i;

/** The time on a 24-hour clock, or undefined where the text is none. Example: `3:15 pm` is `15:15`, `9:05` is `09:05`. */
export function parseClock(text: string): ClockTime | undefined {
  if (KEPT.test(text)) return text;
  const m = CLOCK.exec(text);
  if (!m) return undefined;
  const half = (m[3] ?? "").toLowerCase();
  const written = Number(m[1]);
  const minute = Number(m[2]);
  if (minute > 59 || written > 23 || (half !== "" && (written < 1 || written > 12))) return undefined;
  const hour = half === "" ? written : (written % 12) + (half === "p" ? 12 : 0);
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
