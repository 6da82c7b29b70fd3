/** The test runs: one project for each folder of tests, so that each can be run by its name (`npx jest --selectProjects unit`). */

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx },
      target: "es2022",
      transform: { react: { runtime: "automatic", importSource: "preact" } },
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

const project = (displayName, folders, extra = {}) => ({
  displayName,
  rootDir: dirname(fileURLToPath(import.meta.url)),
  testEnvironment: "node",
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  moduleFileExtensions: ["ts", "tsx", "mjs", "cjs", "js", "json", "node"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
  // Preact ships as ES modules only; everything else in node_modules has a CommonJS door.
  transform: { "\\.(ts|mts|mjs)$": swc(false), "\\.tsx$": swc(true) },
  // Styles have nothing to say outside a browser.
  moduleNameMapper: { "\\.css$": "<rootDir>/test/no-styles.ts" },
  transformIgnorePatterns: ["/node_modules/(?!preact/)"],
  cacheDirectory: "<rootDir>/.cache/jest",
  ...extra,
});

/** These look at the built files, so the build is brought up to date first. */
const AS_BUILT = { globalSetup: "<rootDir>/test/built.setup.ts" };

export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    project("unit", ["core", "laws"]),
    project("contract", ["contract", "security", "acceptance"], AS_BUILT),
    project("hosts", ["gas", "office-addin", "workbench", "faults"], AS_BUILT),
    project("rules", ["rules"], AS_BUILT),
    project("browser", ["browser"], { ...AS_BUILT, globalSetup: "<rootDir>/test/browser/browser.setup.ts" }),
  ],
};
