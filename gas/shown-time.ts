/** A time of day from the text that a cell shows. Programs do not agree about moments before 1901, and a time without a date is one. */
import type { ClockTime } from "../core/index.ts";

/**
 * The time that a text such as `2:15 PM`, `14:15` or `14:15:30` shows, without its seconds; undefined for anything else.
 * Example: `2:15 p.m.` is `14:15`, `0:45` is `00:45`.
 */
export function shownTime(text: string): ClockTime | undefined {
  const m = /^(\d{1,2})[:.]([0-5]\d)(?:[:.][0-5]\d)?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(text.trim());
  if (!m) return undefined;
  const half = (m[3] ?? "").toLowerCase();
  const hour = half === "" ? Number(m[1]) : (Number(m[1]) % 12) + (half === "p" ? 12 : 0);
  return hour > 23 ? undefined : `${String(hour).padStart(2, "0")}:${m[2] ?? "00"}`;
}
