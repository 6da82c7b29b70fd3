/** All that is said in English where a team's notes are brought in, as a script of its own. */
import { enConversion } from "../core/words/en-conversion.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltConversionEn: enConversion });
