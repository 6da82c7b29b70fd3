/** Pages above the team, and collecting across workbooks, as a script of its own. */
import { extractIn, pages } from "../core/collection.ts";
import { needsMore } from "../core/index.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltPages: { pages, needsMore, extractIn } });
