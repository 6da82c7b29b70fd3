/** What a command makes of a workbook where nothing goes wrong depends on these two alone: it is worked out once, and the same cells are put there the next time. */
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import type { Outcome } from "./outcome.ts";

/** Sends a command to a workbook, which it changes in place. */
export type Send = (book: Book, command: Command) => Promise<Outcome>;

interface WorkedOut {
  readonly outcome: Outcome;
  readonly after: Uint8Array;
}

/** So many endings are remembered; then those go that were not asked for the longest. */
const MOST = 300;

/**
 * The same sending, which remembers. Only for workbooks at which nobody else is at work in the same moment: the parts of the workbook are
 * exchanged for new ones.
 */
export function workedOutOnce(send: Send): Send {
  const known = new Map<string, Promise<WorkedOut>>();
  const workOut = async (book: Book, command: Command): Promise<WorkedOut> => {
    const outcome = await send(book, command);
    return { outcome, after: serialize(book) };
  };
  return async (book, command) => {
    const key = createHash("sha1")
      .update(serialize([command, book]))
      .digest("base64");
    const found = known.get(key);
    known.delete(key);
    for (const [oldest] of known) if (known.size >= MOST) known.delete(oldest);
    const worked = found ?? workOut(book, command);
    known.set(key, worked);
    const { outcome, after } = await worked;
    if (found) exchange(book, deserialize(after));
    return outcome;
  };
}

/** Makes one workbook hold what the other holds. */
function exchange(book: Book, now: Book): void {
  for (const key of Object.keys(book)) if (!(key in now)) Reflect.deleteProperty(book, key);
  Object.assign(book, now);
}
