/** Lines whose parts stand under one another. */

/** Rows of texts as lines, each column as wide as its longest text; the last is not filled up. Example: `[["a", "b"], ["cc", "d"]]` is `a   b`, `cc  d`. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => [...(row[i] ?? "")].length)));
  return rows.map((row) =>
    row
      .map((text, i) => (i === row.length - 1 ? text : text + " ".repeat((widths[i] ?? 0) - [...text].length)))
      .join("  ")
      .trimEnd(),
  );
}

/** A text on one line, cut where it is long. Example: `shortened("Who\nwas there?", 8)` is `Who was…`. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
