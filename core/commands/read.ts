/** Read the log: all entries, kind by kind, as plain values. Writes nothing. */
import { KINDS } from "../kinds/index.ts";
import { readLog } from "../log/read-log.ts";
import type { CommandOf, Everyday } from "./handler.ts";
import { noLogYet } from "./refuse.ts";

export const read: Everyday<CommandOf<"read">> = {
  run: (_command, snapshot) => {
    const book = readLog(snapshot);
    if (!book.exists) return noLogYet();
    const kinds = Object.fromEntries(KINDS.map(({ kind }) => [kind, book.entries(kind)]));
    return { edits: [], reply: { type: "entries", kinds, notices: [] } };
  },
};
