/** What the command line says, by language. */
import { enTerminal, type TerminalWords } from "./en-terminal.ts";
import { enUsage, type UsageWords } from "./en-usage.ts";
import { esTerminal } from "./es-terminal.ts";
import { esUsage } from "./es-usage.ts";

export type { TerminalWords, UsageWords };

/** Every text of the command line. Example: `terminalWords.en.wrote("log.xlsx")` is "Written: log.xlsx". */
export const terminalWords: { readonly en: TerminalWords; readonly es: TerminalWords } = {
  en: enTerminal,
  es: esTerminal,
};

/** How each command is used. */
export const usageWords: { readonly en: UsageWords; readonly es: UsageWords } = { en: enUsage, es: esUsage };
