/** What Google refused while a log was read: whether it is about that log, about all of them, or about how fast we ask. */
import type { Notice } from "../../core/index.ts";
import { hostNotice } from "../../core/words/host-notice.ts";
import { factsIn } from "../../core/words/say-from.ts";
import { unreadReasons } from "../../core/words/unread-reasons.ts";

/** `this-log`: the others can be read all the same. `all`: nothing can. `too-fast`: a minute later it goes on. `passing`: worth another try. */
export type TroubleWith = "this-log" | "all" | "too-fast" | "passing";

/** A log that was not read, and why. */
export class Trouble extends Error {
  readonly about: TroubleWith;
  readonly notice: Notice;

  constructor(about: TroubleWith, notice: Notice) {
    super(notice.code);
    this.name = "Trouble";
    this.about = about;
    this.notice = notice;
  }
}

/** The words of the API, and what they mean; the first that fits. It says them in English, whatever the person's language. */
const MEANINGS: readonly (readonly [words: RegExp, about: TroubleWith, code: string])[] = [
  [/quota exceeded|too many requests|rate limit|\b429\b/i, "too-fast", "unread/too-often"],
  [/insufficient authentication scopes|permission to call|authorization is required/i, "all", "unread/permission"],
  [/has not been used in project|API .*(disabled|not enabled)|sheets is not defined/i, "all", "unread/switched-off"],
  [/caller does not have permission|PERMISSION_DENIED/i, "this-log", "unread/no-access"],
  [/requested entity was not found|NOT_FOUND/i, "this-log", "unread/not-found"],
  [/not supported for this document|FAILED_PRECONDITION/i, "this-log", "unread/not-a-spreadsheet"],
  [
    /unavailable|internal error|server error|timed? ?out|deadline|try again|empty response/i,
    "passing",
    "unread/trouble",
  ],
];

/** What a failure of the API means. What nobody foresaw is told of this log, in Google's own words. */
export function troubleOf(failure: unknown): Trouble {
  if (failure instanceof Trouble) return failure;
  const message = failure instanceof Error ? failure.message : String(failure);
  const meaning = MEANINGS.find(([words]) => words.test(message));
  if (meaning) return new Trouble(meaning[1], whyUnread(meaning[2], {}));
  return new Trouble("this-log", whyUnread("unread/unexpected", { reason: message.replace(/^API call to .*?: /, "") }));
}

/** The notice of why a log was not read. It brings its sentence with it, for a page and a list that do not know these words. */
export function whyUnread(code: string, facts: Notice["facts"]): Notice {
  const { en, es } = unreadReasons;
  const said = {
    "said.en": en[code]?.(factsIn(facts, "en")) ?? code,
    "said.es": es[code]?.(factsIn(facts, "es")) ?? code,
  };
  return hostNotice("warning", code, { ...facts, ...said });
}
