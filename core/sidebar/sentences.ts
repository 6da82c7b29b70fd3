/** Notices and reasons as this page says them: without their place, which stands beside them as a link. */
import type { Reason } from "../convert/inspection.ts";
import type { Notice } from "../words/notice.ts";
import type { PageWords } from "../words/page-words.ts";
import { sayFrom } from "../words/say-from.ts";

type Words = Pick<PageWords, "language" | "sentences">;

/** The sentence of a notice. Example: `Nobody is named for the action “Print the rubric”. Write who sees to it.` */
export const noticeSentence = ({ code, sheet, cell, facts }: Notice, { sentences, language }: Words): string =>
  sayFrom(sentences, code, { sheet, cell, ...facts }, language);

/** Why a heading was read as it was. */
export const reasonSentence = ({ code, facts }: Reason, { sentences, language }: Words): string =>
  sayFrom(sentences, code, facts, language);
