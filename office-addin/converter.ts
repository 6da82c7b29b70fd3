/** The converter as a script of its own, which leaves itself where `load-converter.ts` looks for it. */
import { converter } from "../core/converter.ts";

Object.assign(globalThis, { pltConverter: converter });
