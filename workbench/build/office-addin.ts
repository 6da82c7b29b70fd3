/** Builds the Excel edition: the pane (which is the ribbon's function file, too), the parts that it loads, its icons and the manifest for one environment. */
import { readFileSync } from "node:fs";
import type { BuildOptions } from "esbuild";
import { BuildProblem, bundle, bundleSharing, sourceFile } from "./bundle.ts";
import { environmentFile, environmentFor, forEnvironment } from "./environment.ts";
import { handedKinds } from "./handed-over.ts";
import { ICON_SIZES, iconPng } from "./icon.ts";
import { PANE_OPTIONS } from "./page-options.ts";
import type { BuiltFile } from "./place.ts";
import { plainScript } from "./plain-script.ts";
import { smaller } from "./smaller.ts";

/** Microsoft's terms let production load office.js only from here. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function paneHtml(): string {
  const html = readFileSync(sourceFile("office-addin/taskpane.html"), "utf8");
  const wanted = [OFFICE_JS, 'http-equiv="Content-Security-Policy"', "taskpane.js", "taskpane.css"];
  for (const part of wanted)
    if (!html.includes(part)) throw new BuildProblem(`office-addin/taskpane.html lacks ${part}.`);
  return html;
}

function manifest(): string {
  const environments = environmentFile();
  const environment = environmentFor(process.env["PLT_ADDRESS"] ?? "", environments);
  return forEnvironment(
    readFileSync(sourceFile("manifests/team/manifest.xml"), "utf8"),
    environments.development,
    environment,
  );
}

/** What every opening loads, and what a team needs once or seldom; both use most of the core. */
const SHARING = { taskpane: "office-addin/main.ts", seldom: "office-addin/seldom.ts" };

/** Scripts that stand alone. */
const ALONE = [
  "words-en",
  "words-es",
  "summary-en",
  "summary-es",
  "conversion-en",
  "conversion-es",
  "converter",
  "further",
  "pages",
  "files",
];

/** Pages use the kinds of further.js. */
const optionsOf = (name: string): BuildOptions =>
  name === "pages" ? { ...PANE_OPTIONS, plugins: [handedKinds("office-addin/handed-kinds.ts")] } : PANE_OPTIONS;

/** All scripts and styles of the pane, by their names. */
async function pageFiles(): Promise<ReadonlyMap<string, string>> {
  const sharing = await bundleSharing(SHARING, PANE_OPTIONS);
  const alone = await Promise.all(
    ALONE.map(
      async (name) => [`${name}.js`, (await bundle(`office-addin/${name}.ts`, optionsOf(name))).script] as const,
    ),
  );
  return new Map([...sharing, ...alone]);
}

/** All files to be served for Excel, and the manifest to be handed to Excel or to the admin centre. */
export async function buildOfficeAddin(): Promise<readonly BuiltFile[]> {
  const html = paneHtml();
  const files = await pageFiles();
  for (const [, name = ""] of html.matchAll(/(?:src|href)="([^":]+)"/g)) {
    if (!files.has(name)) throw new BuildProblem(`office-addin/taskpane.html names ${name}, which was not built.`);
  }
  const named = (name: string, content: string | Uint8Array): BuiltFile => ({ path: `office-addin/${name}`, content });
  const small = [...files].map(async ([name, text]) =>
    named(name, name.endsWith(".js") ? await smaller(plainScript(text)) : text),
  );
  return [
    named("taskpane.html", html),
    ...(await Promise.all(small)),
    ...ICON_SIZES.map((size) => named(`icons/icon-${size}.png`, iconPng(size))),
    named("manifest.xml", manifest()),
  ];
}
