/** The sidebar begins here: the page, in the view and the language that the script wrote into it. */
import type { View } from "../../core/sidebar/bridge.ts";
import { mountSidebar } from "../../core/sidebar/mount.tsx";
import { sheetsBridge } from "./bridge.ts";

const VIEWS: readonly View[] = ["start", "meeting", "check", "summary"];

const root = document.getElementById("app");
if (root) {
  const { view, language } = root.dataset;
  mountSidebar(root, sheetsBridge(VIEWS.find((known) => known === view) ?? "start", language === "es" ? "es" : "en"));
}
