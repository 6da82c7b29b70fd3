/** How a page's script is bundled: for the browsers that the two suites still support, and in a spelling that Apps Script serves unharmed. */
import type { BuildOptions } from "esbuild";

/** For a page that a host serves as it is. */
export const PANE_OPTIONS: BuildOptions = { format: "esm", target: "es2020" };

/** Apps Script's HTML service damages `//` inside template literals, so none are left in any page. */
export const PAGE_OPTIONS: BuildOptions = {
  format: "iife",
  target: "es2020",
  supported: { "template-literal": false },
};
