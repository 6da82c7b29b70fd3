/** The bare JavaScript realm that a script runs in: the language and nothing of Node, with a Date of its own. */
import vm from "node:vm";
import type { Clock } from "./clock.ts";
import { REALM_DATE_PROGRAM } from "./realm-date.ts";
import { instantOf, wallOf } from "./zone.ts";

/** What a call into a service came to, as it crosses into the realm. */
export type Outcome = { readonly value: unknown } | { readonly failed: string; readonly message: string };

export interface Realm {
  /** Runs a program; `file` is what a stack trace calls it. */
  readonly run: (program: string, file: string) => unknown;
  readonly define: (name: string, value: unknown) => void;
  /** A Date, an array, an object of the realm's own, so that `instanceof` holds there. */
  readonly date: (instant: number) => object;
  readonly array: (items: readonly unknown[]) => unknown[];
  /** A plain object; each of its parts crosses by `put`. */
  readonly object: (parts: object, put: (part: unknown) => unknown) => object;
  /** A function of the realm's own that throws the realm's own errors. */
  readonly callable: (call: (args: ArrayLike<unknown>) => Outcome) => unknown;
  /** True for a plain function of the realm that is not one of its built-ins. */
  readonly names: () => readonly string[];
}

const COPY =
  "(function (items) { var out = []; for (var i = 0; i < items.length; i++) out[i] = items[i]; return out; })";
const CALLABLE = `(function (call) {
  return function () {
    var outcome = call(arguments);
    if ("failed" in outcome) { var error = new Error(outcome.message); error.name = outcome.failed; throw error; }
    return outcome.value;
  };
})`;

const scripts = new Map<string, vm.Script>();

function compiled(program: string, file: string): vm.Script {
  const key = `${file}\n${program}`;
  const known = scripts.get(key);
  if (known) return known;
  const script = new vm.Script(program, { filename: file });
  scripts.set(key, script);
  return script;
}

/** A new realm whose local time is that of the script's time zone, for example `Etc/UTC`. */
export function newRealm(clock: Pick<Clock, "now">, scriptTimeZone: string): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const run = (program: string, file: string): unknown => compiled(program, file).runInContext(context);
  // V8 adds these two to every context; Apps Script has a console of its own and no WebAssembly.
  run("delete globalThis.console; delete globalThis.WebAssembly;", "realm");
  const builtIn = new Set(Object.keys(context));
  const copy = run(COPY, "realm") as (items: readonly unknown[]) => unknown[];
  const plain = run("(function (parts) { return Object.assign({}, parts); })", "realm") as (parts: object) => object;
  const callable = run(CALLABLE, "realm") as (call: (args: ArrayLike<unknown>) => Outcome) => unknown;
  const install = run(REALM_DATE_PROGRAM, "realm") as (...parts: readonly unknown[]) => new (instant: number) => object;
  const RealmDate = install(wallOf, instantOf, clock.now, scriptTimeZone);
  return {
    run,
    define: (name, value) => Object.defineProperty(context, name, { value, configurable: true }),
    date: (instant) => new RealmDate(instant),
    array: (items) => copy(items),
    object: (parts, put) => plain(Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, put(part)]))),
    callable,
    names: () => Object.keys(context).filter((name) => !builtIn.has(name) && typeof context[name] === "function"),
  };
}
