/** The person's own clock, as text. */

const two = (n: number): string => String(n).padStart(2, "0");

/** Date and time where the person is, `YYYY-MM-DDTHH:MM`, for example `2025-10-08T14:15`. */
export function localNow(): string {
  const now = new Date();
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
