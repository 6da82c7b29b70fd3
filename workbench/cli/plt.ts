/** One run of the command line: from what was typed to an exit code. Every failure ends in a sentence, never in a stack trace. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "../../core/index.ts";
import { terminalWords, usageWords } from "../../core/words/terminal.ts";
import { Refusal } from "../files/refusal.ts";
import { sayHere } from "../say.ts";
import { languageFor, momentOn, type OptionName, parseTyped, todayFor, WrongUse } from "./arguments.ts";
import { COMMANDS, COMMON, isCommandName } from "./commands.ts";
import { helpFor, helpForAll } from "./help.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** Runs what was typed after `plt`. Example: `await plt(["inspect", "notes.xlsx", "--json"], realTerminal)`. */
export async function plt(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = likelyLanguage(typed, terminal);
  try {
    return await runTyped(typed, terminal);
  } catch (failure) {
    return sayFailure(failure, typed[0] ?? "", language, terminal);
  }
}

async function runTyped(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = "", ...rest] = typed;
  if (name === "" || name.startsWith("-") || name === "help") return helpOnly(typed, terminal);
  if (!isCommandName(name)) throw new WrongUse((words) => words.noCommand(name));
  const { run, options } = COMMANDS[name];
  const parsed = parseTyped(rest, options);
  const language = languageFor(parsed.values.language, terminal.env);
  if (parsed.flags.has("help")) {
    for (const line of helpFor(usageWords[language], name, options)) terminal.out(line);
    return 0;
  }
  const now = terminal.now();
  const today = todayFor(parsed.values.today, terminal.env, now);
  const asking = { today, now: momentOn(today, now), person: "", language };
  return run({ ...parsed, asking, words: terminalWords[language], terminal });
}

function helpOnly(typed: readonly string[], terminal: Terminal): ExitCode {
  const known: readonly OptionName[] = ["help", "language"];
  const { values, flags, positionals } = parseTyped(typed, known);
  const language = languageFor(values.language, terminal.env);
  const lines = helpForAll(usageWords[language], ["json", "out", ...COMMON]);
  const wanted = flags.has("help") || positionals[0] === "help";
  for (const line of lines) (wanted ? terminal.out : terminal.err)(line);
  return wanted ? 0 : 2;
}

/** The language for sentences about what was typed wrong, the language option itself included. */
function likelyLanguage(typed: readonly string[], terminal: Terminal): Language {
  const option = typed[typed.indexOf("--language") + 1];
  const known = typed.includes("--language") && (option === "en" || option === "es") ? option : undefined;
  return languageFor(known, terminal.env);
}

function sayFailure(failure: unknown, name: string, language: Language, terminal: Terminal): ExitCode {
  const words = terminalWords[language];
  if (failure instanceof Refusal) terminal.err(sayHere(failure.notice, language));
  else if (failure instanceof WrongUse) {
    const help = isCommandName(name) ? `plt ${name} --help` : "plt --help";
    terminal.err(`${failure.sentence(words.wrongUse)} ${words.wrongUse.seeHelp(help)}`);
  } else terminal.err(words.bug(report(failure)));
  return 2;
}

/** Keeps what a programmer needs to know in a file of its own; answers where. */
function report(failure: unknown): string {
  const path = join(tmpdir(), `plt-log-${process.pid}.txt`);
  writeFileSync(path, failure instanceof Error ? `${failure.stack ?? failure.message}\n` : `${String(failure)}\n`);
  return path;
}
