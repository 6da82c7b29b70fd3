/** `google.script.run` as a promise: one function of the script is called by its name, with text, and text comes back. */

/** What the script answers with; every argument is text, because nothing else survives the way unharmed. */
interface ScriptFunctions {
  pltCommand(json: string, language: string): void;
  pltKeepDraft(name: string, text: string): void;
  pltDraft(name: string): void;
  pltGo(sheet: string, cell: string): void;
  /** These only in the coordinator edition. */
  pltCollectState(): void;
  pltCollectBegin(goesOn: string): void;
  pltCollectMore(): void;
  pltCollectStop(): void;
}

interface Runner extends ScriptFunctions {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** True where the script has a function of this name: editions differ. */
export const scriptHas = (name: keyof ScriptFunctions): boolean => typeof google.script.run[name] === "function";

/** Google ends a run after six minutes. Half a minute later, no answer will come any more: the computer slept, or the way was cut. */
const PATIENCE_MILLISECONDS = 390_000;

/** Calls a function of the script; rejects with what the bridge says where no answer came. Example: `await callScript("pltDraft", "meeting")`. */
export function callScript<K extends keyof ScriptFunctions>(
  name: K,
  ...args: Parameters<ScriptFunctions[K]>
): Promise<string> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => reject(new Error("timed out")), PATIENCE_MILLISECONDS);
    const runner = google.script.run
      .withSuccessHandler((value) => {
        clearTimeout(waiting);
        resolve(typeof value === "string" ? value : "");
      })
      .withFailureHandler((error) => {
        clearTimeout(waiting);
        reject(error);
      });
    const call = runner[name] as (...values: readonly string[]) => void;
    call.apply(runner, args);
  });
}
