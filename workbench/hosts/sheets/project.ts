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
  /** Advanced services that the manifest switches on, by the names under which the script knows them. */
  readonly services: readonly string[];
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

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

/** Time zone, scopes and advanced services of a manifest's text. */
export function manifestOf(text: string): Pick<Project, "timeZone" | "scopes" | "services"> {
  const manifest = JSON.parse(text) as Manifest;
  const services = manifest.dependencies?.enabledAdvancedServices ?? [];
  return {
    timeZone: manifest.timeZone ?? "Etc/UTC",
    scopes: manifest.oauthScopes ?? [],
    services: services.map(({ userSymbol }) => userSymbol),
  };
}
