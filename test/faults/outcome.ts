/** How a command ended for the person: with a reply, or with a sentence why there is none. */
import type { Command, Notice, Reply } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { sayHere } from "../../workbench/say.ts";
import { ENDINGS } from "./endings.ts";

export type Outcome =
  | { readonly ended: "done"; readonly reply: Reply }
  /** A refusal or a failure: `notices` say why. */
  | { readonly ended: "told"; readonly notices: readonly Notice[] }
  /** Nothing was said: the page was closed, or the program ended. */
  | { readonly ended: "gone" };

/** A workbook in a program, to which commands are sent as a page sends them. */
export interface Opened {
  readonly book: () => Book;
  readonly send: (command: Command) => Promise<Outcome>;
}

export const outcomeOf = (reply: Reply): Outcome =>
  reply.type === "refused" ? { ended: "told", notices: reply.notices } : { ended: "done", reply };

/** What is wrong with what the person was told; "" where it is a sentence in both languages, and an ending that the forms are tried with. */
export function wrongWords(outcome: Outcome): string {
  if (outcome.ended === "gone") return "";
  const notices = outcome.ended === "told" ? outcome.notices : outcome.reply.notices;
  if (outcome.ended === "told" && notices.length === 0) return "refused without a word";
  for (const notice of notices) {
    for (const language of ["en", "es"] as const) {
      const sentence = sayHere(notice, language);
      if (!/^\p{Lu}|^[¿¡“]/u.test(sentence) || /undefined|\{/.test(sentence))
        return `${notice.code} is said as ${sentence}`;
    }
    if (notice.code === "host/unexpected") return `nobody foresaw: ${JSON.stringify(notice.facts)}`;
    if (outcome.ended === "told" && !ENDINGS.includes(notice.code)) return `no form was tried with ${notice.code}`;
  }
  return "";
}
