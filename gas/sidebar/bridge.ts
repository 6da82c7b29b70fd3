/** What the shared page asks of Google Sheets: everything goes to the script as text and comes back as text. */
import type { Command, Notice, Reply } from "../../core/index.ts";
import type { Bridge, View } from "../../core/sidebar/bridge.ts";
import { freshId } from "../../core/sidebar/fresh-id.ts";
import { localNow } from "../../core/sidebar/local-now.ts";
import { noticeSentence } from "../../core/sidebar/sentences.ts";
import { hostNotice } from "../../core/words/host-notice.ts";
import type { PageWords } from "../../core/words/page-words.ts";
import { noticeOf } from "../failure.ts";
import { callScript } from "./script-run.ts";

/** As `pltCommand` answers. */
type Answer = { readonly reply: Reply } | { readonly failure: Notice };

/** The page's bridge in this view and in these words. Each item of the menu opens a new page, so the view never changes while it is open. */
export function sheetsBridge(view: View, words: PageWords): Bridge {
  const inWords = (failure: unknown): never => {
    throw new Error(noticeSentence(noticeOf(failure), words));
  };
  const send = async (command: Command): Promise<Reply> => {
    const text = await callScript("pltCommand", JSON.stringify(command), words.language).catch(inWords);
    const answer = JSON.parse(text) as Answer;
    if ("failure" in answer) throw new Error(noticeSentence(answer.failure, words));
    return answer.reply;
  };
  return {
    suite: "sheets",
    language: words.language,
    view,
    send,
    go: async ({ sheet, cell }) => {
      await callScript("pltGo", sheet, cell).catch((failure: unknown) => {
        throw new Error(noticeSentence(whyNotThere(failure, sheet), words));
      });
    },
    keepDraft: async (name, text) => {
      await callScript("pltKeepDraft", name, text).catch(inWords);
    },
    draft: (name) => callScript("pltDraft", name).catch(inWords),
    onView: () => undefined,
    freshId,
    now: localNow,
  };
}

/** Whatever Sheets says of a place that it cannot show, to a person it is not there any more. */
function whyNotThere(failure: unknown, sheet: string): Notice {
  const notice = noticeOf(failure);
  const ofPlace = ["host/unexpected", "host/changed-meanwhile"].includes(notice.code);
  return ofPlace ? hostNotice("warning", "host/place-gone", { sheet }) : notice;
}
