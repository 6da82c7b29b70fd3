/** The scripts that the built pane begins with, as its page names them. Further parts it loads itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "dist", "office-addin");

/** Their texts, in the page's order and without office.js. */
export function paneScripts(): readonly string[] {
  const page = readFileSync(join(FOLDER, "taskpane.html"), "utf8");
  const names = [...page.matchAll(/<script src="([^":]+)"/g)].map(([, name = ""]) => name);
  if (!names.includes("taskpane.js")) throw new Error("The pane's page does not name its script.");
  return names.map((name) => readFileSync(join(FOLDER, name), "utf8"));
}
