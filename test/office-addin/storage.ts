/** A browser's storage in memory. */

/** Empty at first; it keeps text under names, as `localStorage` does. */
export function newStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => {
      kept.delete(key);
    },
    setItem: (key, text) => {
      kept.set(key, text);
    },
  };
}
