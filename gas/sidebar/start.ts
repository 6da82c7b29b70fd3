/** Begins the page in one language, in the view that the script wrote into it. */
import type { View } from "../../core/sidebar/bridge.ts";
import { mountSidebar } from "../../core/sidebar/mount.tsx";
import { seldomIn } from "../../core/sidebar/seldom-parts.tsx";
import type { ConversionWords } from "../../core/words/conversion-words.ts";
import type { PageWords } from "../../core/words/page-words.ts";
import { sheetsBridge } from "./bridge.ts";

const VIEWS: readonly View[] = ["start", "meeting", "check", "summary"];

/** Draws the page; each language has a page of its own, so that none carries words that nobody reads. */
export function startSidebar(words: PageWords, conversion: ConversionWords): void {
  const root = document.getElementById("app");
  if (!root) return;
  const view = VIEWS.find((known) => known === root.dataset["view"]) ?? "start";
  mountSidebar(root, sheetsBridge(view, words), words, seldomIn(conversion, null));
}
