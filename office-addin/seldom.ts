/** What a team needs once or seldom, as a script of its own that shares the rest with the pane: commands, and the view of a conversion. */
import { seldomWith } from "../core/seldom.ts";
import { morePagesIn } from "../core/sidebar/more-pages.tsx";
import type { Page } from "../core/sidebar/page-context.ts";
import { seldomIn as partsIn } from "../core/sidebar/seldom-parts.tsx";
import type { PageWords } from "../core/words/page-words.ts";
import { chosenFiles } from "./chosen-files.ts";
import { lookAtEdit } from "./edited.ts";
import { offerPart, type SeldomWords } from "./load-part.ts";

const seldomIn = ({ conversion, pages }: SeldomWords, words: PageWords): Page["Seldom"] =>
  partsIn(conversion, morePagesIn({ texts: pages, reads: chosenFiles(words), Round: null }));

offerPart({ pltSeldom: { lookAtEdit, seldomWith, seldomIn } });
