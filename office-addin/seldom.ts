/** What a team needs once or seldom, as a script of its own that shares the rest with the pane: commands, and the view of a conversion. */
import { seldomWith } from "../core/seldom.ts";
import { seldomIn } from "../core/sidebar/seldom-parts.tsx";
import { lookAtEdit } from "./edited.ts";
import { offerPart } from "./load-part.ts";

offerPart({ pltSeldom: { lookAtEdit, seldomWith, seldomIn } });
