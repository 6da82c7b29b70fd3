/** The sidebar in Spanish. What checks and commands say comes with their answers (`gas/said.ts`). */
import { anyHostEs } from "../../core/words/any-host.ts";
import { esConversion } from "../../core/words/es-conversion.ts";
import { esUi } from "../../core/words/es-ui.ts";
import { esUndo } from "../../core/words/es-undo.ts";
import { googleEs } from "../../core/words/google.ts";
import { startSidebar } from "./start.ts";

startSidebar({ language: "es", ui: esUi, sentences: [esUndo, anyHostEs, googleEs] }, esConversion);
