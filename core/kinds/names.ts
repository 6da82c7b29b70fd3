/** A list of names in one cell, both ways. Names in all the shapes that teams use elsewhere are read by the conversion. */

/**
 * The names in a cell of ours: parted by commas, new lines, `and` or `&`; where a semicolon stands, by semicolons and new lines
 * alone, so that `Lee, Ana; Ruiz, Bea` are two. The same name twice is one.
 */
export function splitNames(text: string): readonly string[] {
  const parts = text.includes(";") ? text.split(/[;\n\r]+/) : text.split(/[,\n\r]+|\s+(?:and|&)\s+/i);
  const names = parts.map((part) => part.replace(/\s+/g, " ").trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** The cell text of a list of names, which `splitNames` reads back. Semicolons only where a name itself holds a comma or an `and`. */
export function joinNames(names: readonly string[]): string {
  const clean = [...new Set(names.map((name) => name.replace(/[;\s]+/g, " ").trim()))].filter((name) => name !== "");
  const plain = clean.join(", ");
  const read = splitNames(plain);
  const same = read.length === clean.length && read.every((name, i) => name === clean[i]);
  if (same) return plain;
  return clean.length === 0 ? "" : `${clean.join("; ")};`;
}

/** The name as it is compared with another: case and spaces do not matter. */
export const plainName = (name: string): string => name.replace(/\s+/g, " ").trim().toLowerCase();
