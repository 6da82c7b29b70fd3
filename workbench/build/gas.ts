/** Builds the Apps Script edition: code with its function stubs, the menu apart from it, the sidebar in one file for each language, the manifest. */
import { readFileSync } from "node:fs";
import type { BuildOptions } from "esbuild";
import { BuildProblem, bundle, sourceFile } from "./bundle.ts";
import { inlinePage } from "./inline-page.ts";
import { PAGE_OPTIONS } from "./page-options.ts";
import type { BuiltFile } from "./place.ts";
import { smaller } from "./smaller.ts";
import { withStubs } from "./stubs.ts";

/** Apps Script has no modules and no Node: everything is bundled, for the syntax that its V8 reads. */
const SCRIPT_OPTIONS: BuildOptions = {
  format: "iife",
  target: "es2020",
  platform: "neutral",
  mainFields: ["module", "main"],
};

async function scriptFile(entry: string, holder: string, path: string): Promise<BuiltFile> {
  // An IIFE has no exports to ask for, so their names come from the same source bundled as a module.
  const { exports } = await bundle(entry, { ...SCRIPT_OPTIONS, format: "esm" });
  if (exports.length === 0) throw new BuildProblem(`${entry} exports nothing, so no menu or page could call it.`);
  const { script } = await bundle(entry, { ...SCRIPT_OPTIONS, globalName: holder });
  return { path, content: withStubs(await smaller(script), exports, holder) };
}

async function sidebarFile(language: "en" | "es", path: string): Promise<BuiltFile> {
  const { script, styles } = await bundle(`gas/sidebar/main-${language}.ts`, PAGE_OPTIONS);
  if (script.includes("<?"))
    throw new BuildProblem("The sidebar's script holds `<?`, which Apps Script would run as a template.");
  return { path, content: inlinePage({ title: "PLT Log", language, script, styles }) };
}

/** All files of the Apps Script project, ready to be pushed. The menu is a file of its own, so that it is there even when the rest is broken. */
export async function buildGas(): Promise<readonly BuiltFile[]> {
  const manifest = readFileSync(sourceFile("manifests/team/appsscript.json"), "utf8");
  return [
    await scriptFile("gas/main.ts", "app", "gas/Code.js"),
    await scriptFile("gas/converter.ts", "converter", "gas/Converter.js"),
    await scriptFile("gas/further.ts", "further", "gas/Further.js"),
    await scriptFile("gas/pages.ts", "pages", "gas/Pages.js"),
    await scriptFile("gas/words.ts", "words", "gas/Words.js"),
    await scriptFile("gas/seldom.ts", "seldom", "gas/Seldom.js"),
    await scriptFile("gas/menu.ts", "menu", "gas/Menu.js"),
    await sidebarFile("en", "gas/Sidebar.html"),
    await sidebarFile("es", "gas/SidebarEs.html"),
    { path: "gas/appsscript.json", content: manifest },
  ];
}
