/** The three hosts, each with a count of what a command costs there. */

import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, parseDay, type Reply } from "../../../core/index.ts";
import { bookOfFile, bytesOfBook } from "../../book-file.ts";
import { ask } from "../../bridge.ts";
import { DISK, type Disk } from "../../files/disk.ts";
import { replaceOn } from "../../files/replace-file.ts";
import { takeOn } from "../../files/take-file.ts";
import type { Book } from "../../hosts/book.ts";
import { excel2021, loadExcelHost } from "../../hosts/excel/load.ts";
import { isRoundTrip } from "../../hosts/sheets/clock.ts";
import { readProject } from "../../hosts/sheets/project.ts";
import { sheetsHost, usualSetting } from "../../hosts/sheets/sheets-host.ts";
import { openBytes } from "../../read.ts";

/** What a command cost. */
export interface Cost {
  readonly calls: number;
  /** What all of them carried, both ways; 0 where it is not weighed. */
  readonly bytes: number;
}

export interface CountedHost {
  readonly name: string;
  /** What is counted as one call. */
  readonly counts: string;
  /** Does the command on a copy of the workbook; answers what it cost and the workbook afterwards. */
  readonly perform: (book: Book, command: Command) => Promise<{ readonly cost: Cost; readonly book: Book }>;
}

const NOW = "2026-01-14T15:00";

/** A file is looked at once and written once; to look again right before it is replaced is the one call more. */
const onDisk: CountedHost = {
  name: "file",
  counts: "times that the file is read or replaced",
  perform: async (book, command) => {
    const path = join(tmpdir(), `plt-calls-${process.pid}.xlsx`);
    await writeFile(path, bytesOfBook(book));
    let calls = 0;
    const counting: Disk = {
      ...DISK,
      open: (...args) => {
        if (args[1] === "r") calls++;
        return DISK.open(...args);
      },
      readFile: ((...args: Parameters<Disk["readFile"]>) => {
        calls++;
        return DISK.readFile(...args);
      }) as Disk["readFile"],
      rename: (...args) => {
        calls++;
        return DISK.rename(...args);
      },
    };
    try {
      const bytes = await takeOn(counting, path);
      const today = parseDay(NOW.slice(0, 10));
      if (!today) throw new RangeError(`${NOW} is no moment.`);
      const { reply, written } = await ask(
        command,
        openBytes(bytes, path, { today, now: NOW, person: "", language: "en" }),
      );
      done(command, reply);
      if (written) await replaceOn(counting, path, bytes, written.bytes);
      return { cost: { calls, bytes: 0 }, book: bookOfFile(written?.bytes ?? bytes, path) };
    } finally {
      await rm(path, { force: true });
    }
  },
};

/** Once in a thousand rows the grid is made longer; that is not counted. */
const isCounted = (name: string): boolean => isRoundTrip(name) && name !== "Sheet.insertRowsAfter";

const inSheets: CountedHost = {
  name: "Sheets",
  counts: "ways to Google and back",
  perform: async (book, command) => {
    const project = readProject("dist/gas");
    const host = sheetsHost({ ...usualSetting(structuredClone(book), project), now: `${NOW}:00-06:00` });
    const { reply, failure } = JSON.parse(String(host.call("pltCommand", [JSON.stringify(command)])));
    if (failure) throw new Error(`${command.type} failed in Sheets: ${failure.code}`);
    done(command, reply);
    const calls = [...host.counts].reduce((sum, [name, times]) => sum + (isCounted(name) ? times : 0), 0);
    return { cost: { calls, bytes: 0 }, book: host.book };
  },
};

interface PaneBridge {
  readonly send: (command: Command) => Promise<Reply>;
}

const inExcel: CountedHost = {
  name: "Excel",
  counts: "requests",
  perform: async (book, command) => {
    const host = loadExcelHost(structuredClone(book), excel2021);
    host.openPane();
    let bridge: unknown;
    for (let turn = 0; turn < 400 && bridge === undefined; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      bridge = host.window["pltLog"];
    }
    if (bridge === undefined) throw new Error("The task pane did not come up.");
    const before = host.counts.length;
    done(command, await (bridge as PaneBridge).send(structuredClone(command)));
    const made = host.counts.slice(before).filter(({ onlyCleansUp }) => !onlyCleansUp);
    const bytes = made.reduce((sum, { bytesSent, bytesReceived }) => sum + bytesSent + bytesReceived, 0);
    return { cost: { calls: made.length, bytes }, book: host.book };
  },
};

function done({ type }: Command, reply: Reply): void {
  if (reply.type === "refused") throw new Error(`${type} was refused: ${JSON.stringify(reply.notices)}`);
}

export const COUNTED: readonly CountedHost[] = [onDisk, inSheets, inExcel];
