/** Loads the converter when a conversion is first asked for: the pane that logs a meeting does without it. */
import type { Converter } from "../core/index.ts";
import { ExcelFailure, hostNotice } from "./failure.ts";

const loaded = (): Converter | undefined => (globalThis as { readonly pltConverter?: Converter }).pltConverter;

/** What understands a team's own sheets, from this folder's own script. Rejects where it cannot be loaded; the next call tries again. */
export async function loadConverter(): Promise<Converter> {
  const there = loaded();
  if (there) return there;
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "converter.js";
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new ExcelFailure(hostNotice("error", "host/part-missing", { detail: script.src }), "nothing"));
    };
    document.head.append(script);
  });
  const now = loaded();
  if (!now) throw new Error("converter.js holds no converter.");
  return now;
}
