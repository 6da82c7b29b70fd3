/** Notices as sentences, those about files included. */
import type { Language, Notice } from "../core/index.ts";
import { editedFileWords } from "../core/words/edited-files.ts";
import { fileWords } from "../core/words/files.ts";
import { sayWith } from "../core/words/say.ts";

/** What a person reads for a notice. Example: `host/file-missing` is "There is no file at notes.xlsx. …". */
export const sayHere = (notice: Notice, language: Language): string =>
  sayWith([fileWords, editedFileWords], notice, language);
