/** All that the page says in English wherever it runs; a host adds its own sentences. */
import { anyHostEn } from "./any-host.ts";
import { en } from "./en.ts";
import { enUi } from "./en-ui.ts";
import type { PageWords } from "./page-words.ts";

export const enPage: PageWords = { language: "en", ui: enUi, sentences: [en, anyHostEn] };
