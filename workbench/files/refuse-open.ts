/** A workbook that Excel has open is not written: Excel would save its own over ours. */
import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { refuse } from "./refusal.ts";

/** Refuses a workbook beside which Excel has laid the file by which it tells that it has it open. Example: `~$log.xlsx` beside `log.xlsx`. */
export async function refuseOpen(path: string): Promise<void> {
  const isOpen = await access(join(dirname(path), `~$${basename(path)}`)).then(
    () => true,
    () => false,
  );
  if (isOpen) refuse("host/file-open", { file: path });
}
