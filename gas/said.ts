/** What the notices of an answer say, in the language of the page that asked, so that the page need not carry the sentences of all checks. */
import type { Notice } from "../core/index.ts";
import { sayFrom } from "../core/words/say-from.ts";
import type { SentencesIn } from "../core/words/sentence.ts";
import type { Answer } from "./perform.ts";

/** At the top of Words.js; see `words.ts`. */
declare const pltSentences_: SentencesIn;

/** The answer with the sentence of each notice beside it, as `said.en` or `said.es`; as it is for who asks in no language. */
export function said(answer: Answer, language: string): Answer {
  if (!("reply" in answer) || (language !== "en" && language !== "es")) return answer;
  const { reply } = answer;
  return { reply: { ...reply, notices: reply.notices.map((notice) => withSentence(notice, language)) } };
}

function withSentence(notice: Notice, language: "en" | "es"): Notice {
  const { code, sheet, cell, facts } = notice;
  const known = pltSentences_(language).filter((sentences) => code in sentences);
  if (known.length === 0) return notice;
  const sentence = sayFrom(known, code, { sheet, cell, ...facts }, language);
  return { ...notice, facts: { ...facts, [`said.${language}`]: sentence } };
}
