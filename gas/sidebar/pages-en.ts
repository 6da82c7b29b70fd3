/** The page for more pages in English. What commands say comes with their answers (`gas/said.ts`). */
import { anyHostEn } from "../../core/words/any-host.ts";
import { enPagesUi } from "../../core/words/en-pages-ui.ts";
import { enRoundUi } from "../../core/words/en-round-ui.ts";
import { enUi } from "../../core/words/en-ui.ts";
import { googleEn } from "../../core/words/google.ts";
import { startPages } from "./start-pages.ts";

const page = { language: "en", ui: enUi, sentences: [anyHostEn, googleEn] } as const;

startPages({ page, pages: enPagesUi, round: enRoundUi });
