/** What the shared page asks of Excel. */
import type { Command, Reply } from "../core/index.ts";
import type { Bridge } from "../core/sidebar/bridge.ts";
import { freshId } from "../core/sidebar/fresh-id.ts";
import { localNow } from "../core/sidebar/local-now.ts";
import { noticeSentence } from "../core/sidebar/sentences.ts";
import type { PageWords } from "../core/words/page-words.ts";
import type { Drafts } from "./drafts.ts";
import { ExcelFailure, failureNotice } from "./failure.ts";
import { perform, type Surroundings } from "./perform.ts";
import type { ViewWish } from "./view-wish.ts";

/** One command after the other: Excel has no lock, so this page at least never writes twice at once. */
export function excelBridge(around: Surroundings, words: PageWords, drafts: Drafts, wish: ViewWish): Bridge {
  let last: Promise<unknown> = Promise.resolve();
  const send = (command: Command): Promise<Reply> => {
    const mine = last
      .then(() => perform(command, around))
      .catch((error: unknown) => {
        throw error instanceof ExcelFailure ? new Error(noticeSentence(error.notice, words)) : error;
      });
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    suite: "excel",
    language: words.language,
    view: wish.current(),
    send,
    go: (place) =>
      goTo(place, around).catch((error: unknown) => {
        throw new Error(noticeSentence(failureNotice(error), words));
      }),
    keepDraft: drafts.keep,
    draft: drafts.kept,
    onView: wish.listen,
    freshId,
    now: localNow,
  };
}

function goTo(place: { readonly sheet: string; readonly cell: string }, { run }: Surroundings): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(place.cell).untrack().select();
    await context.sync();
  });
}
