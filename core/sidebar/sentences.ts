/** Notices and reasons as this page says them: without their place, which stands beside them as a link. */
import type { Reason } from "../convert/inspection.ts";
import type { Notice } from "../words/notice.ts";
import { sayCode } from "../words/say.ts";
import type { Bridge } from "./bridge.ts";

type Language = Bridge["language"];

/** The sentence of a notice. Example: `Nobody is named for the action “Print the rubric”. Write who sees to it.` */
export const noticeSentence = ({ code, sheet, cell, facts }: Notice, language: Language): string =>
  sayCode(code, { sheet, cell, ...facts }, language);

/** Why a heading was read as it was. */
export const reasonSentence = ({ code, facts }: Reason, language: Language): string => sayCode(code, facts, language);
