/** What many checks in a row ask about one log, found once. A file of its own: cycles and kinds both ask so. */

/**
 * The same function, which gives what it found last where it is asked about the same value again; values that it is asked about never change.
 * Example: a log's way through its stages, asked for at each of its meetings. No more than one answer is kept.
 */
export function lastFound<V extends object, T>(find: (value: V) => T): (value: V) => T {
  let of: V | undefined;
  let found: { readonly answer: T } | undefined;
  return (value) => {
    if (found && of === value) return found.answer;
    found = { answer: find(value) };
    of = value;
    return found.answer;
  };
}
