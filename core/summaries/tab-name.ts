/** Names of tabs that hold the name of a school or a person. */

const LONGEST = 31;

/** Every program takes it: no longer than it may be, without the signs that a tab's name may not have. `ending` always stays. */
export function tabName(start: string, name: string, ending: string): string {
  const plain = name.replace(/[[\]:*?/\\']/g, " ").replace(/\s+/g, " ");
  return `${start} ${plain}`.slice(0, LONGEST - ending.length).trim() + ending;
}
