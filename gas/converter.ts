/** The converter as a file of its own: Apps Script reads it with every run, but it wakes only for a conversion. */

import { converter } from "../core/converter.ts";
import type { Converter } from "../core/index.ts";

/** What understands a team's own sheets. The name ends in an underscore, so that no page can call it. */
export const pltConverter_ = (): Converter => converter;
