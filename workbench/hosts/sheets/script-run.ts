/** What may cross `google.script.run`: the same rules for what the page sends and for what the function answers. */

/**
 * Throws the words of the real bridge where a value may not cross: Dates, functions and cycles. `undefined` in an array becomes null.
 * Objects are checked by their kind, not by `instanceof`, because they come from another realm.
 */
export function checkCrossing(value: unknown, property: string, above: readonly unknown[] = []): void {
  if (value === null || ["undefined", "string", "number", "boolean"].includes(typeof value)) return;
  const kind = Object.prototype.toString.call(value);
  const plain = kind === "[object Object]" || kind === "[object Array]";
  if (typeof value === "function" || !plain || above.includes(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  for (const [key, part] of Object.entries(value as object)) checkCrossing(part, key, [...above, value]);
}

/** A copy of the value as the other side gets it. */
export function crossed(value: unknown): unknown {
  checkCrossing(value, "0");
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
