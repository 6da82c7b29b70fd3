/** Builds the Apps Script edition: code with its function stubs, the menu apart from it, the sidebar in one file for each language, the manifest. */
import { readFileSync } from "node:fs";
import type { BuildOptions } from "esbuild";
import { BuildProblem, bundle, sourceFile } from "./bundle.ts";
import { handedKinds } from "./handed-over.ts";
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

/** Pages use the kinds of Further.js. */
const optionsOf = (entry: string): BuildOptions =>
  entry === "gas/pages.ts" ? { ...SCRIPT_OPTIONS, plugins: [handedKinds("gas/handed-kinds.ts")] } : SCRIPT_OPTIONS;

async function scriptFile(entry: string, holder: string, path: string): Promise<BuiltFile> {
  const options = optionsOf(entry);
  // An IIFE has no exports to ask for, so their names come from the same source bundled as a module.
  const { exports } = await bundle(entry, { ...options, format: "esm" });
  if (exports.length === 0) throw new BuildProblem(`${entry} exports nothing, so no menu or page could call it.`);
  const { script } = await bundle(entry, { ...options, globalName: holder });
  return { path, content: withStubs(await smaller(script), exports, holder) };
}

async function sidebarFile(entry: string, language: "en" | "es", path: string): Promise<BuiltFile> {
  const { script, styles } = await bundle(`gas/sidebar/${entry}-${language}.ts`, PAGE_OPTIONS);
  if (script.includes("<?"))
    throw new BuildProblem("The sidebar's script holds `<?`, which Apps Script would run as a template.");
  return { path, content: inlinePage({ title: "PLT Log", language, script, styles }) };
}

/** What every edition has, by the files' names. */
const SCRIPTS: readonly (readonly [entry: string, holder: string, name: string])[] = [
  ["gas/main.ts", "app", "Code.js"],
  ["gas/converter.ts", "converter", "Converter.js"],
  ["gas/further.ts", "further", "Further.js"],
  ["gas/pages.ts", "pages", "Pages.js"],
  ["gas/words.ts", "words", "Words.js"],
  ["gas/seldom.ts", "seldom", "Seldom.js"],
];

const manifest = (edition: string, path: string): BuiltFile => ({
  path,
  content: readFileSync(sourceFile(`manifests/${edition}/appsscript.json`), "utf8"),
});

/**
 * All files of the Apps Script projects, ready to be pushed: the team edition in `gas`, the coordinator edition in `gas-coordinator`. The
 * menu is a file of its own, so that it is there even when the rest is broken.
 */
export async function buildGas(): Promise<readonly BuiltFile[]> {
  const shared = [
    ...(await Promise.all(SCRIPTS.map(([entry, holder, name]) => scriptFile(entry, holder, name)))),
    await sidebarFile("main", "en", "Sidebar.html"),
    await sidebarFile("main", "es", "SidebarEs.html"),
    await sidebarFile("pages", "en", "MorePages.html"),
    await sidebarFile("pages", "es", "MorePagesEs.html"),
  ];
  const within = (folder: string): readonly BuiltFile[] =>
    shared.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
  return [
    ...within("gas"),
    await scriptFile("gas/menu.ts", "menu", "gas/Menu.js"),
    manifest("team", "gas/appsscript.json"),
    ...within("gas-coordinator"),
    await scriptFile("gas/coordinator.ts", "coordinator", "gas-coordinator/Coordinator.js"),
    await scriptFile("gas/menu-coordinator.ts", "menu", "gas-coordinator/Menu.js"),
    manifest("coordinator", "gas-coordinator/appsscript.json"),
  ];
}
