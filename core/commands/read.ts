/** Read the log: all entries, kind by kind, as plain values. Writes nothing. */
import { readLog } from "../log/read-log.ts";
import type { CommandOf, Everyday } from "./handler.ts";
import { noLogYet } from "./refuse.ts";

export const read: Everyday<CommandOf<"read">> = {
  run: (_command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    if (!book.exists) return noLogYet();
    const kinds = Object.fromEntries(book.kinds.map(({ kind }) => [kind, book.entries(kind)]));
    return { edits: [], reply: { type: "entries", kinds, notices: [] } };
  },
};
