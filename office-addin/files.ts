/** What reads chosen workbooks, as a script of its own: it is large, and only coordinators choose files. */
import { offerPart } from "./load-part.ts";
import { readFile } from "./read-file.ts";

offerPart({ pltFiles: { readFile } });
