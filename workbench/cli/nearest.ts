/** The name that was perhaps meant by one that was typed wrong. */

/** How many letters must be put in, taken out or changed to make one text of the other. */
function distance(a: string, b: string): number {
  let line = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (line[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (line[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    line = next;
  }
  return line[b.length] ?? 0;
}

/** The nearest of these names, or undefined where none is near. Example: `atendees` is near `attendees`. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const each of names) {
    const far = distance(name, each);
    if (far <= most && (best === undefined || far < best.far)) best = { name: each, far };
  }
  return best?.name;
}
