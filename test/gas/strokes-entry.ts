/// <reference types="google-apps-script" />
/** The add-on's read and write alone, so that every stroke can be tried without a command that happens to need it. */
import type { Needs, Write } from "../../core/index.ts";
import { read } from "../../gas/read.ts";
import { Tabs } from "../../gas/tabs.ts";
import { wallClockIn } from "../../gas/wall-clock.ts";
import { write } from "../../gas/write.ts";

/** A snapshot of these sheets, as JSON. */
export const readSheets = (needs: string): string => JSON.stringify(read(JSON.parse(needs) as Needs).snapshot);

/** Carries strokes out on tabs that nobody has read; answers the notices, as JSON. */
export const writeStrokes = (writes: string): string => {
  const tabs = new Tabs(SpreadsheetApp.getActiveSpreadsheet());
  return JSON.stringify(
    write(JSON.parse(writes) as Write[], { tabs, clock: wallClockIn("UTC"), values: new Map(), formulas: new Map() }),
  );
};
