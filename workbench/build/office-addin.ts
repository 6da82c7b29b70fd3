/** Builds the Excel edition: the pane (which is the ribbon's function file, too), its icons and the manifest for one environment. */
import { readFileSync } from "node:fs";
import { BuildProblem, bundle, sourceFile } from "./bundle.ts";
import { environmentFile, environmentFor, forEnvironment } from "./environment.ts";
import { ICON_SIZES, iconPng } from "./icon.ts";
import { PAGE_OPTIONS } from "./page-options.ts";
import type { BuiltFile } from "./place.ts";

/** Microsoft's terms let production load office.js only from here. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function paneHtml(): string {
  const html = readFileSync(sourceFile("office-addin/taskpane.html"), "utf8");
  const wanted = [OFFICE_JS, 'http-equiv="Content-Security-Policy"', "taskpane.js"];
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

/** All files to be served for Excel, and the manifest to be handed to Excel or to the admin centre. */
export async function buildOfficeAddin(): Promise<readonly BuiltFile[]> {
  const html = paneHtml();
  const { script, styles } = await bundle("office-addin/main.ts", { ...PAGE_OPTIONS, entryNames: "taskpane" });
  if (html.includes("taskpane.css") !== (styles !== "")) {
    throw new BuildProblem("office-addin/taskpane.html and the bundle disagree about whether there is a taskpane.css.");
  }
  const converter = await bundle("office-addin/converter.ts", { ...PAGE_OPTIONS, entryNames: "converter" });
  const named = (name: string, content: string | Uint8Array): BuiltFile => ({ path: `office-addin/${name}`, content });
  return [
    named("taskpane.html", html),
    named("taskpane.js", script),
    named("converter.js", converter.script),
    ...(styles === "" ? [] : [named("taskpane.css", styles)]),
    ...ICON_SIZES.map((size) => named(`icons/icon-${size}.png`, iconPng(size))),
    named("manifest.xml", manifest()),
  ];
}
