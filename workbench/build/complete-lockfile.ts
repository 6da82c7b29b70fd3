/** `npm run lockfile`: puts builds for other computers back into the lockfile where a package mirror does not carry them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./bundle.ts";
import { completed } from "./whole-lockfile.ts";

const FILE = join(ROOT, "package-lock.json");
const { text, added } = completed(readFileSync(FILE, "utf8"));
if (added.length > 0) writeFileSync(FILE, text);
process.stdout.write(added.length === 0 ? "The lockfile is whole.\n" : `Put back: ${added.join(", ")}\n`);
