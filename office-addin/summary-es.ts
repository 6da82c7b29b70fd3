/** What a summary says in Spanish, as a script of its own: drawing one is seldom. */
import { esSummary } from "../core/words/es-summary.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltSummaryEs: esSummary });
