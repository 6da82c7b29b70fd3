/** Bundled modules that share a file, as plain scripts: no server has to name their type rightly, and a page fetches them side by side. */
import { BuildProblem } from "./bundle.ts";

/** Under this name the shared script leaves what it gives; it must run before the others. */
const SHARED = "pltShared";

const IMPORTS = /^import\s*\{([^}]*)\}\s*from\s*"\.\/shared\.js";/;
const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;

/**
 * A module of the bundler as a plain script. Example: `import{a as b}from"./shared.js";b();` becomes
 * `(()=>{const{a:b}=pltShared;b();})();`, and what a module exports is left under a global name.
 */
export function plainScript(module: string): string {
  const taken = IMPORTS.exec(module);
  const given = EXPORTS.exec(module);
  const body = module.slice(taken?.[0].length ?? 0, given?.index);
  if (/(?:^|[;}])\s*(?:import|export)\b\s*[{*"]/.test(body)) {
    throw new BuildProblem("A bundle takes or gives more than plain scripts can: only shared.js may be imported.");
  }
  const from = taken ? `const{${pairs(taken[1], "takes")}}=${SHARED};` : "";
  const giving = given ? `return{${pairs(given[1], "gives")}}` : "";
  return `${given ? `var ${SHARED}=` : ""}(()=>{${from}${body}${giving}})();\n`;
}

/** `a as b` as a property: of what is taken apart (`a:b`), or of what is put together (`b:a`). */
const pairs = (list = "", way: "takes" | "gives"): string =>
  list
    .split(",")
    .map((each) => {
      const [inner = "", outer = inner] = each.trim().split(/\s+as\s+/);
      return way === "takes" ? `${inner}:${outer}` : `${outer}:${inner}`;
    })
    .join(",");
