/** Lets a script use what another script of the same page has, in place of carrying it a second time. */
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { ROOT, sourceFile } from "./bundle.ts";

/** What declares all kinds and policies, some 120 KB; `further` has it. */
const DECLARED = ["core/kinds/further-kinds.ts", "core/policies/named.ts"].map((path) => join(ROOT, path));

/**
 * A bundle in which `standIn` (for example `gas/handed-kinds.ts`) takes the place of the modules that declare kinds and policies. A name that it
 * does not have ends the build.
 */
export const handedKinds = (standIn: string): Plugin => ({
  name: "handed-kinds",
  setup({ onResolve }) {
    onResolve({ filter: /\/(further-kinds|named)\.ts$/ }, ({ path, resolveDir }) =>
      DECLARED.includes(join(resolveDir, path)) ? { path: sourceFile(standIn) } : null,
    );
  },
});
