/** Builds the workbench: the `plt` command line and its local page. */
import { bundle } from "./bundle.ts";
import { inlinePage } from "./inline-page.ts";
import { PAGE_OPTIONS } from "./page-options.ts";
import type { BuiltFile } from "./place.ts";

/** Both load files of their own from their folder in node_modules, or are large and slow to parse: they stay there. */
const LEFT_IN_PLACE = ["excelize-wasm", "@e965/xlsx", "@microsoft/office-js", "esbuild"];

/** `dist/workbench/plt.mjs`, and beside it `page.html`, the local page in one file. */
export async function buildWorkbench(): Promise<readonly BuiltFile[]> {
  const program = await bundle("workbench/main.ts", {
    platform: "node",
    format: "esm",
    target: "node20",
    minify: false,
    external: LEFT_IN_PLACE,
  });
  const page = await bundle("workbench/page/main.tsx", PAGE_OPTIONS);
  return [
    { path: "workbench/plt.mjs", content: program.script },
    {
      path: "workbench/page.html",
      content: inlinePage({ title: "PLT Log", language: "en", script: page.script, styles: page.styles }),
    },
  ];
}
