/** Notices as sentences, those about files included. */
import { type Language, type Notice, say } from "../core/index.ts";
import { fileWords } from "../core/words/files.ts";

/** What a person reads for a notice. Example: `host/file-missing` is "There is no file at notes.xlsx. …". */
export function sayHere(notice: Notice, language: Language): string {
  const sentence = fileWords[language][notice.code];
  return sentence === undefined ? say(notice, language) : sentence(notice.facts);
}
