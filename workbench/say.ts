/** Notices as sentences, those about files included. */
import type { Language, Notice } from "../core/index.ts";
import { fileWords } from "../core/words/files.ts";
import { sayWith } from "../core/words/say.ts";

/** What a person reads for a notice. Example: `host/file-missing` is "There is no file at notes.xlsx. …". */
export const sayHere = (notice: Notice, language: Language): string => sayWith([fileWords], notice, language);
