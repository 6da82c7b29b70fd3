/** Puts the page into a host's document. */
import { render } from "preact";
import type { PageWords } from "../words/page-words.ts";
import { App } from "./app.tsx";
import type { Bridge } from "./bridge.ts";
import type { Page } from "./page-context.ts";
import "./style.css";

const LOOKS = { sheets: "look-google", excel: "look-fluent", workbench: "look-fluent" } as const;

/**
 * Draws the page into `root`, in these words and in the look of the bridge's suite, and leaves it running.
 * Example: `mountSidebar(document.body, bridge, enPage, seldomIn(enConversion, null))`.
 */
export function mountSidebar(root: HTMLElement, bridge: Bridge, words: PageWords, Seldom: Page["Seldom"]): void {
  root.ownerDocument.documentElement.lang = words.language;
  root.ownerDocument.documentElement.classList.add(LOOKS[bridge.suite]);
  render(<App bridge={bridge} speech={words} Seldom={Seldom} />, root);
}
