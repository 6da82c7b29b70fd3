/** One command from the page: read once, run once, write once, under the lock where it writes. */
import {
  type Command,
  type Further,
  type Loaded,
  type Notice,
  type Pages,
  type Reply,
  run,
  type Seldom,
} from "../core/index.ts";
import { hostNotice } from "../core/words/host-notice.ts";
import type { SentencesIn } from "../core/words/sentence.ts";
import { carryOut } from "./carry-out.ts";
import { noticeOf } from "./failure.ts";
import { withLock } from "./lock.ts";
import { readFor } from "./read-for.ts";

/** At the top of Seldom.js; see `seldom.ts`. */
declare const pltSeldom_: Seldom;

/** At the top of Pages.js; see `pages.ts`. */
declare const pltPages_: Pages;

/** At the top of Further.js; see `further.ts`. */
declare const pltFurther_: () => Further;

/** At the top of Words.js; see `words.ts`. */
declare const pltSentences_: SentencesIn;
declare const pltSummaryWords_: Loaded["summaryWords"];

const LOADED: Loaded = {
  seldom: (command, snapshot, apart) => pltSeldom_(command, snapshot, apart),
  pages: (command, snapshot, apart) => pltPages_(command, snapshot, apart),
  summaryWords: (language) => pltSummaryWords_(language),
  sentences: (language) => pltSentences_(language),
  further: () => pltFurther_(),
};

/** What goes back to the page: a reply, or why none can be given. After a failure, part may be written; the same command may be sent again. */
export type Answer = { readonly reply: Reply } | { readonly failure: Notice };

/** Commands that carry an id of their own write; the others only look. */
const writes = (command: Command): boolean => "id" in command;

/** Does the command in the open spreadsheet. Never throws for what Sheets refuses. */
export function perform(command: Command): Answer {
  try {
    return { reply: writes(command) ? withLock(() => carryOut(command, LOADED), busy) : look(command) };
  } catch (failure) {
    return { failure: noticeOf(failure) };
  }
}

const look = (command: Command): Reply => run(command, readFor(command).snapshot, LOADED).reply;

const busy = (): Reply => ({ type: "refused", notices: [hostNotice("warning", "host/busy", {})] });
