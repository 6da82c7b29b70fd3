/** What the shared page asks of Excel. */
import { type Command, type Reply, say } from "../core/index.ts";
import type { Bridge } from "../core/sidebar/bridge.ts";
import { freshId } from "../core/sidebar/fresh-id.ts";
import { localNow } from "../core/sidebar/local-now.ts";
import type { Drafts } from "./drafts.ts";
import { ExcelFailure, failureNotice } from "./failure.ts";
import { perform, type Surroundings } from "./perform.ts";
import type { ViewWish } from "./view-wish.ts";

/** One command after the other: Excel has no lock, so this page at least never writes twice at once. */
export function excelBridge(around: Surroundings, drafts: Drafts, wish: ViewWish): Bridge {
  let last: Promise<unknown> = Promise.resolve();
  const send = (command: Command): Promise<Reply> => {
    const mine = last
      .then(() => perform(command, around))
      .catch((error: unknown) => {
        throw error instanceof ExcelFailure ? new Error(say(error.notice, around.language)) : error;
      });
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    suite: "excel",
    language: around.language,
    view: wish.current(),
    send,
    go: (place) =>
      goTo(place, around).catch((error: unknown) => {
        throw new Error(say(failureNotice(error), around.language));
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
