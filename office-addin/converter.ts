/** What understands a team's own sheets, as a script of its own. */
import { converter } from "../core/converter.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltConverter: converter });
