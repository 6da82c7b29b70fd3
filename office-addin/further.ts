/** More kinds and policies, as a script of its own. */
import { further } from "../core/further.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltFurther: further });
