/** A host that is nothing but the core over a workbook in memory, for tests of page and core together. */

import { pages } from "../../core/collection.ts";
import type { Command } from "../../core/command.ts";
import { converter } from "../../core/converter.ts";
import { further } from "../../core/further.ts";
import { needs, planWrites, run, type Snapshot } from "../../core/index.ts";
import type { Reply } from "../../core/reply.ts";
import { seldomWith } from "../../core/seldom.ts";
import type { Bridge } from "../../core/sidebar/bridge.ts";
import { logSentences } from "../../core/words/log-sentences.ts";
import { summaryWords } from "../../core/words/summary.ts";

const LOADED = {
  seldom: seldomWith(() => converter),
  pages,
  summaryWords,
  sentences: logSentences,
  further: () => further,
};

export interface CoreHost extends Bridge {
  /** The workbook as it stands. */
  book(): Snapshot;
}

/** What a command may see: only the sheets that it asked for. */
function seen(book: Snapshot, command: Command): Snapshot {
  const wanted = needs(command).sheets;
  return wanted === "all" ? book : { ...book, sheets: book.sheets.filter(({ name }) => wanted.includes(name)) };
}

/** A bridge that begins with this workbook and writes into it. */
export function coreHost(start: Snapshot): CoreHost {
  let book = start;
  let ids = 0;
  const drafts = new Map<string, string>();
  const send = async (command: Command): Promise<Reply> => {
    // As in a real host, a command and its reply cross the bridge as text.
    const { edits, reply } = run(JSON.parse(JSON.stringify(command)), seen(book, command), LOADED);
    book = planWrites(edits, book).after;
    return JSON.parse(JSON.stringify(reply));
  };
  return {
    suite: "workbench",
    language: start.language,
    view: "start",
    send,
    book: () => book,
    go: async ({ sheet }) => {
      if (!book.sheetNames.includes(sheet)) throw new Error("");
    },
    keepDraft: async (name, text) => {
      drafts.set(name, text);
    },
    draft: async (name) => drafts.get(name) ?? "",
    onView: () => undefined,
    freshId: () => `page${++ids}`,
    now: () => start.now,
  };
}
