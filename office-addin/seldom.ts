/** What a team needs once or seldom, as a script of its own that shares the rest with the pane: commands, and the view of a conversion. */
import { seldomWith } from "../core/seldom.ts";
import { findingIn } from "../core/sidebar/finding.tsx";
import { offerPart } from "./load-part.ts";

offerPart({ pltSeldom: { seldomWith, findingIn } });
