/** Days, counts and lists as a sentence says them. */

const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTHS_ES = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** A day `2025-10-08` as `Oct 8, 2025`; a text that is no day as it stands. */
export const dayInEnglish = (day: string | number | undefined): string =>
  withDay(day, (year, month, date) => `${MONTHS_EN[month - 1] ?? ""} ${date}, ${year}`);

/** The same without its year, for a span of days beside one another: `Oct 8`. */
export const shortDayInEnglish = (day: string): string =>
  withDay(day, (_, month, date) => `${MONTHS_EN[month - 1] ?? ""} ${date}`);

/** A day `2025-10-08` as `8 de octubre de 2025`; a text that is no day as it stands. */
export const dayInSpanish = (day: string | number | undefined): string =>
  withDay(day, (year, month, date) => `${date} de ${MONTHS_ES[month - 1] ?? ""} de ${year}`);

/** The same without its year: `8 oct`. */
export const shortDayInSpanish = (day: string): string =>
  withDay(day, (_, month, date) => `${date} ${(MONTHS_ES[month - 1] ?? "").slice(0, 3)}`);

function withDay(
  day: string | number | undefined,
  said: (year: number, month: number, date: number) => string,
): string {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(day ?? ""));
  return m ? said(Number(m[1]), Number(m[2]), Number(m[3])) : String(day ?? "");
}

/** A count with its word. Example: `countInWords(1, "day", "days")` is `1 day`. */
export const countInWords = (n: string | number | undefined, one: string, many: string): string =>
  `${n ?? 0} ${Number(n) === 1 ? one : many}`;

/** A count with commas between thousands, as these districts write it in both languages. Example: 1080 is `1,080`. */
export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** A list with the last joined by a word. Example: `a`, `b`, `c` and `and` give `a, b and c`. */
export function listInWords(items: readonly string[], and: string): string {
  const last = items[items.length - 1] ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** The Spanish `y`, which is `e` before an i-sound. Example: `meta` takes `y`, `idea` takes `e`. */
export const spanishAnd = (next: string): string => (/^h?i(?![ae])/i.test(next) ? "e" : "y");

const LONGEST_QUOTE = 60;

/** A text as it is quoted in a sentence: one line, cut between words where it is long. */
export function quoted(text: string | number | undefined): string {
  const line = String(text ?? "")
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_QUOTE / 2)).trimEnd()}…`;
}
