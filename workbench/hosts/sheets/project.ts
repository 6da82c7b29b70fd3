/** An Apps Script project as it is pushed: script files, HTML files and the manifest. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

export interface Project {
  /** Script files by name, in the order in which they are evaluated. */
  readonly scripts: Readonly<Record<string, string>>;
  /** HTML files by name, without `.html`. */
  readonly pages: Readonly<Record<string, string>>;
  readonly timeZone: string;
  readonly scopes: readonly string[];
}

/** Reads a built project, for example from `dist/gas`. Throws where the folder has no manifest. */
export function readProject(folder: string): Project {
  const files = readdirSync(folder).sort();
  const texts = (ending: string): Record<string, string> =>
    Object.fromEntries(
      files
        .filter((file) => extname(file) === ending)
        .map((file) => [basename(file, ending === ".html" ? ending : ""), readFileSync(join(folder, file), "utf8")]),
    );
  return {
    scripts: texts(".js"),
    pages: texts(".html"),
    ...manifestOf(readFileSync(join(folder, "appsscript.json"), "utf8")),
  };
}

/** Time zone and scopes of a manifest's text. */
export function manifestOf(text: string): Pick<Project, "timeZone" | "scopes"> {
  const manifest = JSON.parse(text) as { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
  return { timeZone: manifest.timeZone ?? "Etc/UTC", scopes: manifest.oauthScopes ?? [] };
}
