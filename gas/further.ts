/** More kinds and policies as a file of their own: Apps Script reads it with every run, but it wakes only for a log that goes beyond the everyday. */

import { further } from "../core/further.ts";
import type { Further } from "../core/index.ts";

/** What a log may hold besides what every team uses. The name ends in an underscore, so that no page can call it. */
export const pltFurther_ = (): Further => further;
