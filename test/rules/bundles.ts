/** What built scripts may not hold: code made from text at run time, which Excel's pane forbids and Apps Script runs slowly. */
import type { Violation } from "./source.ts";

const FROM_TEXT = [/\beval\s*\(/g, /\bnew\s+Function\b/g, /(?<![.\w]|new\s)Function\s*\(/g, /=\s*Function\b/g];

/** Every place of a script that could make code from text, with what stands around it. */
export const codeFromText = (name: string, script: string): readonly Violation[] =>
  FROM_TEXT.flatMap((pattern) =>
    [...script.matchAll(pattern)].map(({ index }) => `${name} … ${script.slice(Math.max(0, index - 40), index + 40)}`),
  );

/** Syntax that Apps Script cannot read though the compiler leaves it: private fields, class fields, newer operators. */
const TOO_NEW = [/\bthis\.#\w/g, /\bstatic\s*\{/g, /\?\?=|\|\|=|&&=/g];

/** Places of an Apps Script file that its engine would not parse. */
export const tooNew = (name: string, script: string): readonly Violation[] =>
  TOO_NEW.flatMap((pattern) =>
    [...script.matchAll(pattern)].map(({ index }) => `${name} … ${script.slice(Math.max(0, index - 20), index + 20)}`),
  );
