/** What a summary says in English, as a script of its own: drawing one is seldom. */
import { enSummary } from "../core/words/en-summary.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltSummaryEn: enSummary });
