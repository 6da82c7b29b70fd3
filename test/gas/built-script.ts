/** The add-on as it is pushed, and small scripts built the same way, for the stand-in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions } from "esbuild";
import { bundle } from "../../workbench/build/bundle.ts";
import { withStubs } from "../../workbench/build/stubs.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { manifestOf, type Project, readProject } from "../../workbench/hosts/sheets/project.ts";
import { type SheetsHost, sheetsHost, usualSetting } from "../../workbench/hosts/sheets/sheets-host.ts";
import type { SheetsSetting } from "../../workbench/hosts/sheets/world.ts";

const ROOT = join(__dirname, "..", "..");

/** The built add-on. */
export const builtProject = (): Project => readProject(join(ROOT, "dist", "gas"));

/** The built add-on over a workbook, with the menu open. */
export function addOn(book: Book, change: Partial<SheetsSetting> = {}): SheetsHost {
  const host = sheetsHost({ ...usualSetting(book, builtProject()), ...change });
  host.open("LIMITED");
  return host;
}

/** A test's own entry, bundled and stubbed as the add-on is. */
export async function scriptFrom(entry: string): Promise<Project> {
  const options: BuildOptions = {
    format: "iife",
    target: "es2020",
    platform: "neutral",
    mainFields: ["module", "main"],
  };
  const { exports } = await bundle(entry, { ...options, format: "esm" });
  const { script } = await bundle(entry, { ...options, globalName: "app" });
  const manifest = readFileSync(join(ROOT, "manifests", "team", "appsscript.json"), "utf8");
  return { scripts: { "Code.js": withStubs(script, exports, "app") }, pages: {}, ...manifestOf(manifest) };
}
