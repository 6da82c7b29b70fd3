/** Dependencies are pinned, fingerprinted, explained and free of any registry's address. */
import {
  forgotten,
  looseVersions,
  type Manifest,
  registryAddresses,
  unexplained,
  withoutFingerprint,
} from "./packages.ts";
import { filesUnder, readText } from "./source.ts";

const manifest = JSON.parse(readText("package.json")) as Manifest;
const lockfile = readText("package-lock.json");
const pages = filesUnder("core/decisions", [".md"]).map(readText).join("\n");

test("every version is exact", () => {
  expect(Object.keys(manifest.dependencies ?? {}).length).toBeGreaterThan(0);
  expect(looseVersions(manifest)).toEqual([]);
});

test("the lockfile names no registry, and a fingerprint for every package", () => {
  expect(lockfile.length).toBeGreaterThan(10_000);
  expect(registryAddresses(lockfile)).toEqual([]);
  expect(withoutFingerprint(lockfile)).toEqual([]);
});

test("the lockfile serves every computer, not only the one it was made on", () => {
  expect(forgotten(lockfile)).toEqual([]);
});

test("every dependency is explained in core/decisions", () => {
  expect(unexplained(manifest, pages)).toEqual([]);
});

test("planted: a range, an address, a missing fingerprint and an unexplained package are seen", () => {
  expect(looseVersions({ dependencies: { zod: "^4.0.0" } })).toEqual(["zod ^4.0.0"]);
  expect(registryAddresses('"resolved": "https://registry.example.org/zod/-/zod-4.0.0.tgz",')).toHaveLength(1);
  expect(withoutFingerprint('{ "packages": { "": {}, "node_modules/zod": {} } }')).toEqual(["node_modules/zod"]);
  expect(
    forgotten('{ "packages": { "node_modules/a": { "optionalDependencies": { "a-windows": "1.0.0" } } } }'),
  ).toEqual(["a-windows"]);
  expect(unexplained({ dependencies: { zod: "4.0.0" } }, "# preact")).toEqual(["zod"]);
});
