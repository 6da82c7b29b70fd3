/** The page for more pages in Spanish. What commands say comes with their answers (`gas/said.ts`). */
import { anyHostEs } from "../../core/words/any-host.ts";
import { esPagesUi } from "../../core/words/es-pages-ui.ts";
import { esRoundUi } from "../../core/words/es-round-ui.ts";
import { esUi } from "../../core/words/es-ui.ts";
import { googleEs } from "../../core/words/google.ts";
import { startPages } from "./start-pages.ts";

const page = { language: "es", ui: esUi, sentences: [anyHostEs, googleEs] } as const;

startPages({ page, pages: esPagesUi, round: esRoundUi });
