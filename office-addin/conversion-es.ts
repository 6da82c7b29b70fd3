/** All that is said in Spanish where a team's notes are brought in, as a script of its own. */
import { esConversion } from "../core/words/es-conversion.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltConversionEs: esConversion });
