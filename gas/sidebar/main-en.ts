/** The sidebar in English. What checks and commands say comes with their answers (`gas/said.ts`). */
import { anyHostEn } from "../../core/words/any-host.ts";
import { enConversion } from "../../core/words/en-conversion.ts";
import { enUi } from "../../core/words/en-ui.ts";
import { enUndo } from "../../core/words/en-undo.ts";
import { googleEn } from "../../core/words/google.ts";
import { startSidebar } from "./start.ts";

startSidebar({ language: "en", ui: enUi, sentences: [enUndo, anyHostEn, googleEn] }, enConversion);
