/** What a team needs once or seldom as a file of its own: Apps Script reads it with every run, but it wakes only for such a command. */

import {
  asksFurther,
  type Converter,
  type Edited,
  type Further,
  NOTHING_FURTHER,
  type Seldom,
  type Snapshot,
} from "../core/index.ts";
import { checkEdited, seldomWith } from "../core/seldom.ts";
import type { SentencesIn } from "../core/words/sentence.ts";

/** At the top of Converter.js; see `converter.ts`. */
declare const pltConverter_: () => Converter;

/** At the top of Further.js and Words.js. */
declare const pltFurther_: () => Further;
declare const pltSentences_: SentencesIn;

/** Carries out such a command. The name ends in an underscore, so that no page can call it. */
export const pltSeldom_: Seldom = (command, snapshot, apart) =>
  seldomWith(() => pltConverter_())(command, snapshot, apart);

/** What is to stand beside rows that a person edited. */
export function pltCheckRows_(edited: Edited, snapshot: Snapshot): ReturnType<typeof checkEdited> {
  const further = asksFurther({ type: "check" }, snapshot) ? pltFurther_() : NOTHING_FURTHER;
  return checkEdited(edited, snapshot, { further, sentences: (language) => pltSentences_(language) });
}
