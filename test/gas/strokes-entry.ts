/** The add-on's read and write alone, so that every stroke can be tried without a command that happens to need it. */
import type { Needs, Write } from "../../core/index.ts";
import { read } from "../../gas/read.ts";
import { write } from "../../gas/write.ts";

/** A snapshot of these sheets, as JSON. */
export const readSheets = (needs: string): string => JSON.stringify(read(JSON.parse(needs) as Needs));

/** Carries strokes out; answers the notices, as JSON. */
export const writeStrokes = (writes: string): string => JSON.stringify(write(JSON.parse(writes) as Write[]));
