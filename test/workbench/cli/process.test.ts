/** The built command line in a process of its own: exit codes, streams, and what the system refuses. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { NOTES, packed, partsOf } from "../packed.ts";
import { ownFolder } from "./typed.ts";

const at = ownFolder();
const ROOT = join(__dirname, "..", "..", "..");
const PROGRAM = join(ROOT, "dist", "workbench", "plt.mjs");

/** An administrator may read and write everything; the program is then run as a user who may not. */
const NOBODY = 65534;
const asPerson = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

function run(words: readonly string[], options: { readonly input?: string; readonly as?: typeof asPerson } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    encoding: "utf8",
    input: options.input ?? "",
    env: { PATH: process.env["PATH"] ?? "", LANG: "en_US.UTF-8", PLT_TODAY: "2026-05-20" },
    ...options.as,
  });
  return { status, stdout, stderr };
}

const notes = packed(partsOf({ Notes: NOTES }));

test("help goes to standard output and ends with 0", () => {
  const { status, stdout, stderr } = run(["--help"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("plt convert FILE");
});

test("a refusal is one line on standard error and ends with 2", () => {
  const { status, stdout, stderr } = run(["inspect", at("none.xlsx")]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(`There is no file at ${at("none.xlsx")}. Check the name and the folder, then try again.\n`);
});

test("an entry is taken from standard input", () => {
  expect(run(["new", "--out", at("log.xlsx")]).status).toBeLessThan(2);
  const { status, stderr } = run(["save", at("log.xlsx"), "meeting", "--json"], { input: '{"date": "2026-05-13"}' });
  expect([status !== null && status < 2, stderr]).toEqual([true, ""]);
});

test("a file that the person may not read is said so", () => {
  writeFileSync(at("secret.xlsx"), notes);
  chmodSync(dirname(at("x")), 0o755);
  chmodSync(at("secret.xlsx"), 0);
  const { status, stderr } = run(["inspect", at("secret.xlsx")], { as: asPerson });
  expect([status, stderr]).toEqual([
    2,
    `You may not open ${at("secret.xlsx")}. Ask whoever owns it for permission to read it.\n`,
  ]);
});

test("a folder that the person may not write to is said so, and nothing is left in it", () => {
  mkdirSync(at("locked"));
  chmodSync(dirname(at("x")), 0o755);
  chmodSync(at("locked"), 0o555);
  const { status, stderr } = run(["new", "--out", at("locked/log.xlsx")], { as: asPerson });
  expect([status, stderr]).toEqual([
    2,
    `You may not write to ${at("locked/log.xlsx")}. Choose another folder after --out.\n`,
  ]);
  chmodSync(at("locked"), 0o755);
  expect(readdirSync(at("locked"))).toEqual([]);
});

test("a reader that goes away early is no failure", () => {
  const words = `"${process.execPath}" "${PROGRAM}" --help | head -c 10`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", words], { encoding: "utf8" });
  expect([status, stdout.length, stderr]).toEqual([0, 10, ""]);
});
