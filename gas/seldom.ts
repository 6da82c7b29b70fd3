/** What a team needs once or seldom as a file of its own: Apps Script reads it with every run, but it wakes only for such a command. */

import type { Converter, Seldom } from "../core/index.ts";
import { seldomWith } from "../core/seldom.ts";

/** At the top of Converter.js; see `converter.ts`. */
declare const pltConverter_: () => Converter;

/** Carries out such a command. The name ends in an underscore, so that no page can call it. */
export const pltSeldom_: Seldom = (command, snapshot, apart) =>
  seldomWith(() => pltConverter_())(command, snapshot, apart);
