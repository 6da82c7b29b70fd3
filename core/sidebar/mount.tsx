/** Puts the page into a host's document. */
import { render } from "preact";
import { App } from "./app.tsx";
import type { Bridge } from "./bridge.ts";
import "./style.css";

const LOOKS = { sheets: "look-google", excel: "look-fluent", workbench: "look-fluent" } as const;

/**
 * Draws the page into `root`, in the bridge's language and in the look of its suite, and leaves it running.
 * Example: `mountSidebar(document.body, bridge)`.
 */
export function mountSidebar(root: HTMLElement, bridge: Bridge): void {
  root.ownerDocument.documentElement.lang = bridge.language;
  root.ownerDocument.documentElement.classList.add(LOOKS[bridge.suite]);
  render(<App bridge={bridge} />, root);
}
