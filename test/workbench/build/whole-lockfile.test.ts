import { completed, platformOf } from "../../../workbench/build/whole-lockfile.ts";

test.each([
  ["@biomejs/cli-linux-x64-musl", { cpu: ["x64"], libc: ["musl"], os: ["linux"] }],
  ["@swc/core-linux-arm-gnueabihf", { cpu: ["arm"], libc: ["glibc"], os: ["linux"] }],
  ["@swc/core-win32-ia32-msvc", { cpu: ["ia32"], os: ["win32"] }],
  ["@unrs/resolver-binding-linux-arm-musleabihf", { cpu: ["arm"], libc: ["musl"], os: ["linux"] }],
  ["@esbuild/darwin-arm64", { cpu: ["arm64"], os: ["darwin"] }],
])("%s is for one sort of computer", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

const lockfile = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages });

test("a build that was left out is put back in its place, and one that is there stays", () => {
  const text = lockfile({
    "": {},
    "node_modules/a": {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "a-darwin-x64": "1.0.0", "a-linux-x64": "1.0.0" },
    },
    "node_modules/a-linux-x64": { version: "1.0.0", integrity: "sha512-x" },
  });
  const whole = completed(text);
  expect(whole.added).toEqual(["a-darwin-x64"]);
  const { packages } = JSON.parse(whole.text) as { packages: Record<string, unknown> };
  expect(Object.keys(packages)).toEqual([
    "",
    "node_modules/a",
    "node_modules/a-darwin-x64",
    "node_modules/a-linux-x64",
  ]);
  expect(packages["node_modules/a-darwin-x64"]).toEqual({
    version: "1.0.0",
    cpu: ["x64"],
    os: ["darwin"],
    dev: true,
    optional: true,
  });
  expect(completed(whole.text).added).toEqual([]);
});

test("a missing build of no exact version is not guessed", () => {
  const text = lockfile({ "node_modules/a": { version: "1.0.0", optionalDependencies: { "a-darwin-x64": "^1.0.0" } } });
  expect(() => completed(text)).toThrow("no exact version");
});
