/** `plt --help`, and `--help` after a command. */
import type { UsageWords } from "../../core/words/terminal.ts";
import { aligned } from "./aligned.ts";
import type { OptionName } from "./arguments.ts";

export type CommandName = keyof UsageWords["commands"];

const SPELLING: Readonly<Record<OptionName, string>> = {
  json: "--json",
  out: "--out FILE",
  language: "--language LANGUAGE",
  today: "--today DAY",
  help: "--help",
  team: "--team NAME",
  school: "--school NAME",
  policy: "--policy NAMES",
  program: "--program",
  once: "--once",
  updates: "--updates",
  plan: "--plan PLAN",
  "use-plan": "--use-plan PLAN",
  map: "--map LIST",
  "time-limit": "--time-limit SECONDS",
  write: "--write",
  since: "--since DAY",
  schools: "--schools FOLDER",
  extract: "--extract FOLDER.csv|FOLDER.parquet",
  book: "--book",
  mine: "--mine NAME",
  begins: "--begins DAY",
  leaves: "--leaves NAMES",
  "goes-on": "--goes-on",
  year: "--year YEAR",
};

const optionLines = (words: UsageWords, options: readonly OptionName[]): readonly string[] =>
  aligned(options.map((option) => [`  ${SPELLING[option]}`, words.options[option]]));

/** All commands, each with a line. */
export function helpForAll(words: UsageWords, options: readonly OptionName[]): readonly string[] {
  const commands = Object.values(words.commands).map(({ line, short }) => [`  plt ${line}`, short]);
  return [
    words.title,
    "",
    `${words.commandsTitle}:`,
    ...aligned(commands),
    "",
    `${words.optionsTitle}:`,
    ...optionLines(words, options),
    "",
    `${words.codesTitle}:`,
    ...words.codes.map((code) => `  ${code}`),
    "",
    words.more,
  ];
}

/** One command: how it is typed, what it does, its options, an example. */
export function helpFor(words: UsageWords, name: CommandName, options: readonly OptionName[]): readonly string[] {
  const { line, long, example } = words.commands[name];
  return [
    `${words.usage}: plt ${line}`,
    "",
    long,
    "",
    `${words.optionsTitle}:`,
    ...optionLines(words, options),
    "",
    `${words.exampleTitle}: ${example}`,
  ];
}
