/** Reads files by their names alone: `bad.xlsx` is damaged, `empty.xlsx` holds no log, any other is the log of a team of its name. */
import type { ReadsFiles } from "../../core/sidebar/chosen-file.ts";
import { extractOf } from "../../core/summaries/extract.ts";
import { logOf } from "../log-builder.ts";

export const FAKE_READS: ReadsFiles = {
  read: async (file) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const name = file.name.replace(/\.\w+$/, "");
    if (name === "bad") return { is: "broken" };
    if (name === "empty") return { is: "none" };
    return { is: "log", mark: "1", extract: extractOf(logOf({ team: [{ name }] }, "2025-10-15"), name) };
  },
  isSame: () => false,
  megabytes: 50,
};
