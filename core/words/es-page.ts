/** All that the page says in Spanish wherever it runs; a host adds its own sentences. */
import { anyHostEs } from "./any-host.ts";
import { es } from "./es.ts";
import { esUi } from "./es-ui.ts";
import type { PageWords } from "./page-words.ts";

export const esPage: PageWords = { language: "es", ui: esUi, sentences: [es, anyHostEs] };
