/** How a workbook's own date formats order day and month: the only sign of its locale that a file gives. */

/** `day-first` for `dd/mm/yyyy`, `month-first` for `m/d/yy`, undefined where the code names neither or spells the month out. */
export function orderIn(formatCode: string): "day-first" | "month-first" | undefined {
  const letters = formatCode
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, " ")
    .trim()
    .toLowerCase();
  const order = /(?<!d)(d{1,4})[^a-z]+(m{1,2})(?!m)|(?<!m)(m{1,2})[^a-z]+(d{1,2})(?!d)/.exec(letters);
  if (!order || /^y/.test(letters)) return undefined;
  return order[1] === undefined ? "month-first" : "day-first";
}

/** The order that more of the date cells show; month-first where they show none. Example: 3 day-first, 1 month-first is day-first. */
export function orderOf(formatCodes: Iterable<string>): "day-first" | "month-first" {
  let lead = 0;
  for (const code of formatCodes) {
    const order = orderIn(code);
    if (order !== undefined) lead += order === "day-first" ? 1 : -1;
  }
  return lead > 0 ? "day-first" : "month-first";
}
