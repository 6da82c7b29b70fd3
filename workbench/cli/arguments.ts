/** What was typed after `plt`, taken apart; what was typed wrong is said in one sentence. */
import { parseArgs } from "node:util";
import { format, isValid, parseISO } from "date-fns";
import { type Day, type Language, parseDay } from "../../core/index.ts";
import type { TerminalWords } from "../../core/words/terminal.ts";
import type { Terminal } from "./terminal.ts";

/** Every option there is; which of them a command knows is in `commands.ts`. */
export type OptionName =
  | "json"
  | "out"
  | "language"
  | "today"
  | "help"
  | "team"
  | "school"
  | "policy"
  | "program"
  | "once"
  | "updates"
  | "plan"
  | "use-plan"
  | "map"
  | "time-limit"
  | "write"
  | "since"
  | "schools"
  | "extract"
  | "book"
  | "mine"
  | "begins"
  | "leaves"
  | "goes-on"
  | "year";

const TYPES: Readonly<Record<OptionName, "boolean" | "string">> = {
  json: "boolean",
  out: "string",
  language: "string",
  today: "string",
  help: "boolean",
  team: "string",
  school: "string",
  policy: "string",
  program: "boolean",
  once: "boolean",
  updates: "boolean",
  plan: "string",
  "use-plan": "string",
  map: "string",
  "time-limit": "string",
  write: "boolean",
  since: "string",
  schools: "string",
  extract: "string",
  book: "boolean",
  mine: "string",
  begins: "string",
  leaves: "string",
  "goes-on": "boolean",
  year: "string",
};

/** Thrown where a command is typed wrong; says what is wrong in the person's language. */
export class WrongUse extends Error {
  readonly sentence: (words: TerminalWords["wrongUse"]) => string;

  constructor(sentence: (words: TerminalWords["wrongUse"]) => string) {
    super("wrong use");
    this.name = "WrongUse";
    this.sentence = sentence;
  }
}

export interface Typed {
  readonly positionals: readonly string[];
  /** Options with a value, by name. */
  readonly values: Partial<Readonly<Record<OptionName, string>>>;
  /** Options without one that were given. */
  readonly flags: ReadonlySet<OptionName>;
}

const isOptionName = (name: string): name is OptionName => name in TYPES;

/** The words typed, with their options. Example: `["convert", "a.xlsx", "--out", "b.xlsx"]` has two positionals and one value. */
export function parseTyped(typed: readonly string[], known: readonly OptionName[]): Typed {
  const options = Object.fromEntries(Object.entries(TYPES).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values: Partial<Record<OptionName, string>> = {};
  const flags = new Set<OptionName>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isOptionName(name) || !known.includes(name)) throw new WrongUse((words) => words.unknownOption(rawName));
    if (TYPES[name] === "boolean") flags.add(name);
    else if (value === undefined || value === "") throw new WrongUse((words) => words.optionNeedsValue(rawName));
    else values[name] = value;
  }
  return { positionals, values, flags };
}

/** The language to speak: the option, then PLT_LANGUAGE, then the terminal's own; English where none is ours. */
export function languageFor(option: string | undefined, env: Terminal["env"]): Language {
  if (option === "en" || option === "es") return option;
  if (option !== undefined) throw new WrongUse((words) => words.badLanguage(option));
  const own = env["PLT_LANGUAGE"] ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  return own.toLowerCase().startsWith("es") ? "es" : "en";
}

/**
 * The day that counts as today: the option, then PLT_TODAY, then the computer's own. A moment such as `2025-10-08T14:05` names its day;
 * a day that no calendar has, and a year or a month alone, is wrong use.
 * Example: `2025-10-08` is 8 October 2025; `2025-02-30` and `2025` are refused.
 */
export function todayFor(option: string | undefined, env: Terminal["env"], now: Date): Day {
  const text = (option ?? env["PLT_TODAY"] ?? format(now, DAY)).trim();
  const moment = parseISO(text);
  const day = isValid(moment) && text.startsWith(format(moment, DAY)) ? parseDay(format(moment, DAY)) : undefined;
  if (day === undefined) throw new WrongUse((words) => words.badDay(text));
  return day;
}

const DAY = "yyyy-MM-dd";

/** The moment in the person's own time, on the day that counts as today. Example: `2025-10-08T14:05`. */
export const momentOn = (today: Day, now: Date): string => `${today}T${format(now, "HH:mm")}`;

/** The day of the last update for the board, null where none was typed. Refuses what is no day, and a day that is not before today. */
export function sinceFor(text: string | undefined, today: Day): Day | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day === undefined) throw new WrongUse((words) => words.badDay(text));
  if (day >= today) throw new WrongUse((words) => words.sinceAhead(text));
  return day;
}
