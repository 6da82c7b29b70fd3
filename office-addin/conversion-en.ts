/** All that is said in English where a team's notes are brought in, and about pages, as a script of its own. */
import { enConversion } from "../core/words/en-conversion.ts";
import { enPagesUi } from "../core/words/en-pages-ui.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltConversionEn: { conversion: enConversion, pages: enPagesUi } });
