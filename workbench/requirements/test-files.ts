/** All files of tests with their texts, in the order of their paths. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestFile } from "./requirements-page.ts";

/** Example: under the root of this project, `test/core/kinds/pairs.test.ts` is among them. */
export const testFiles = (root: string): readonly TestFile[] =>
  readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `test/${path.split("\\").join("/")}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
