/** The writing library, started once for the whole process: it extends a workbook without losing what it does not know. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import "excelize-wasm";
import type { init, NewFile } from "excelize-wasm";

/** One workbook open for writing. */
export type OpenBook = NewFile;
export type Excelize = Awaited<ReturnType<typeof init>>;

/** What the library leaves in the global scope when it is loaded: its runtime, and itself once that runs. */
interface Runtime {
  readonly importObject: object;
  readonly run: (instance: object) => Promise<void>;
}
interface Scope {
  readonly Go: new () => Runtime;
  readonly WebAssembly: {
    readonly instantiate: (program: Uint8Array, imports: object) => Promise<{ readonly instance: object }>;
  };
  excelize: Excelize | undefined;
}

let started: Promise<Excelize> | undefined;

/** The library, ready for use; the first call takes about half a second. */
export function excelize(): Promise<Excelize> {
  started ??= start();
  return started;
}

/** Does what the library's own `init` does, without its way of importing, which test runners do not allow. */
async function start(): Promise<Excelize> {
  const path = createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz");
  const scope = globalThis as unknown as Scope;
  const runtime = new scope.Go();
  const { instance } = await scope.WebAssembly.instantiate(gunzipSync(readFileSync(path)), runtime.importObject);
  Object.assign(scope, { excelize: {} });
  void runtime.run(instance);
  if (scope.excelize === undefined) throw new Error("The writing library did not start.");
  return scope.excelize;
}

/**
 * What `work` answers, or undefined where the library fell over a damaged file: then it is gone with all its open books, and the
 * next use starts a new one. What it says of that on the console concerns nobody.
 */
export async function withExcelize<T>(work: (library: Excelize) => T): Promise<T | undefined> {
  const library = await excelize();
  const { warn } = console;
  console.warn = () => {};
  try {
    return work(library);
  } catch (failure) {
    if (isAlive(library)) throw failure;
    started = undefined;
    return undefined;
  } finally {
    console.warn = warn;
  }
}

function isAlive(library: Excelize): boolean {
  try {
    return library.ColumnNumberToName(1).col === "A";
  } catch {
    return false;
  }
}

/** The library's answer where it did what was asked; otherwise its own words as an error, for a stroke that it cannot carry out is our mistake. */
export function done<T extends { readonly error: string | null }>(answer: T, stroke: string): T {
  if (answer.error) throw new Error(`${stroke}: ${answer.error}`);
  return answer;
}
