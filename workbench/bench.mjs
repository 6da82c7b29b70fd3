/** `npm run bench -- NAME [ARGUMENTS]` runs `workbench/bench/NAME.ts`; without a name it lists what there is. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTypeScript } from "./run-ts.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "bench");
const names = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();
const [name, ...rest] = process.argv.slice(2);

if (name !== undefined && names.includes(name)) {
  await runTypeScript(join("workbench", "bench", `${name}.ts`), rest);
} else {
  const list =
    names.length === 0 ? "There are none yet." : names.map((each) => `  npm run bench -- ${each}`).join("\n");
  process.stdout.write(
    `${name === undefined ? "Measurements:" : `There is no measurement "${name}". There are:`}\n${list}\n`,
  );
  process.exitCode = name === undefined ? 0 : 2;
}
