/** Pages above the team, and collecting across workbooks, as a file of its own: Apps Script reads it with every run, but it wakes only for that. */

import { pages } from "../core/collection.ts";
import type { Pages } from "../core/index.ts";

/** Carries out such a command. The name ends in an underscore, so that no page can call it. */
export const pltPages_: Pages = (command, snapshot, apart) => pages(command, snapshot, apart);
