/** Builds the workbench: the `plt` command line and its local page. */
import type { BuildOptions } from "esbuild";
import { bundle } from "./bundle.ts";
import { inlinePage } from "./inline-page.ts";
import { PAGE_OPTIONS } from "./page-options.ts";
import type { BuiltFile } from "./place.ts";

/** They load files of their own from their folder in node_modules, or are large: they stay there. */
const LEFT_IN_PLACE = ["excelize-wasm", "@e965/xlsx", "@microsoft/office-js", "esbuild"];

const PROGRAM: BuildOptions = {
  platform: "node",
  format: "esm",
  target: "node20",
  minify: false,
  external: LEFT_IN_PLACE,
};

/** `dist/workbench/plt.mjs` and what its threads run, and beside them `page.html`, the local page in one file. */
export async function buildWorkbench(): Promise<readonly BuiltFile[]> {
  const program = await bundle("workbench/main.ts", PROGRAM);
  // What reads logs in threads is apart from the program, so that each thread starts at once.
  const reader = await bundle("workbench/rollup/reader.ts", PROGRAM);
  const page = await bundle("workbench/page/main.tsx", PAGE_OPTIONS);
  return [
    { path: "workbench/plt.mjs", content: program.script },
    { path: "workbench/reader.mjs", content: reader.script },
    {
      path: "workbench/page.html",
      content: inlinePage({ title: "PLT Log", language: "en", script: page.script, styles: page.styles }),
    },
  ];
}
