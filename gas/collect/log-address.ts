/** Where a team's log is, from what the register says of it. */

const IN_ADDRESS = /\/d\/([\w-]{20,})|[?&]id=([\w-]{20,})/;
/** Google's ids are 44 letters long, and longer than any word. */
const ALONE = /^[\w-]{30,}$/;

/**
 * The id of the spreadsheet in Google's address of it, or the id itself; undefined for anything else: a file's name, an address elsewhere,
 * a page that was published.
 * Example: `https://docs.google.com/spreadsheets/d/1aB…/edit#gid=0` gives `1aB…`.
 */
export function spreadsheetId(link: string): string | undefined {
  const text = link.trim();
  if (ALONE.test(text)) return text;
  if (!/^https:\/\/(docs|drive)\.google\.com\//.test(text)) return undefined;
  const found = IN_ADDRESS.exec(text);
  return found?.[1] ?? found?.[2];
}
