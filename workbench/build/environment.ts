/** For whom the Excel manifest is made: this computer while building, or the address from which a district serves the pane. */
import { readFileSync } from "node:fs";
import { BuildProblem, sourceFile } from "./bundle.ts";

/** What differs between environments. Two ids, so that a test copy and the district's own can stand side by side in one Excel. */
export interface Environment {
  readonly id: string;
  readonly name: string;
  /** Where `dist/office-addin` is served from, without a slash at its end. */
  readonly address: string;
}

interface EnvironmentFile {
  readonly development: Environment;
  readonly production: Omit<Environment, "address">;
}

const FILE = "manifests/team/environments.json";

/** The environments as the file gives them, with the manifest's own as the first. */
export const environmentFile = (): EnvironmentFile =>
  JSON.parse(readFileSync(sourceFile(FILE), "utf8")) as EnvironmentFile;

/**
 * The environment for an address: "" is this computer. Excel loads panes over HTTPS only, so any other address must begin with `https://`.
 * Example: `https://tools.example.org/plt-log/` gives production at `https://tools.example.org/plt-log`.
 */
export function environmentFor(address: string, file: EnvironmentFile): Environment {
  if (address === "") return file.development;
  if (!/^https:\/\/[^\s"<>&]+$/.test(address)) {
    throw new BuildProblem(
      `PLT_ADDRESS must begin with https:// (it is "${address}"); Excel loads a pane over HTTPS only.`,
    );
  }
  return { ...file.production, address: address.replace(/\/+$/, "") };
}

/** The manifest with another environment's id, name and address in place of those it was written with. */
export function forEnvironment(manifest: string, written: Environment, wanted: Environment): string {
  return manifest
    .split(written.address)
    .join(wanted.address)
    .replace(`<Id>${written.id}</Id>`, `<Id>${wanted.id}</Id>`)
    .replace(`<DisplayName DefaultValue="${written.name}"/>`, `<DisplayName DefaultValue="${wanted.name}"/>`)
    .replace(/<AppDomain>(https:\/\/[^/<]+)[^<]*<\/AppDomain>/, "<AppDomain>$1</AppDomain>");
}
