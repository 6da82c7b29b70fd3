/** All that is said in Spanish where a team's notes are brought in, and about pages, as a script of its own. */
import { esConversion } from "../core/words/es-conversion.ts";
import { esPagesUi } from "../core/words/es-pages-ui.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltConversionEs: { conversion: esConversion, pages: esPagesUi } });
