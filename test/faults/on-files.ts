/** A workbook on a disk that may fail, and the program that reads it, runs a command and puts it back. */
import { type Command, parseDay } from "../../core/index.ts";
import { bookOfFile, bytesOfBook } from "../../workbench/book-file.ts";
import { type Answer, ask, fileMark } from "../../workbench/bridge.ts";
import { DISK } from "../../workbench/files/disk.ts";
import { Refusal } from "../../workbench/files/refusal.ts";
import { replaceOn } from "../../workbench/files/replace-file.ts";
import { takeOn } from "../../workbench/files/take-file.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { openBytes } from "../../workbench/read.ts";
import { type Files, Killed, memoryDisk, type OnDisk } from "./memory-disk.ts";
import { type Opened, type Outcome, outcomeOf } from "./outcome.ts";

export const PATH = "Notes.xlsx";
const NOW = "2026-01-14T15:00";

/** A disk with this workbook on it. */
export function diskWith(book: Book): Files {
  const bytes = packed.get(book) ?? bytesOfBook(book);
  packed.set(book, bytes);
  return new Map([[PATH, bytes]]);
}

/** Most cases begin with the same workbook, and many end with the same bytes. */
const packed = new WeakMap<Book, Uint8Array>();
const opened = new Map<string, Book>();

/** The workbook that stands on the disk. */
export function bookOn(files: Files): Book {
  const bytes = files.get(PATH) ?? new Uint8Array();
  const mark = fileMark(bytes);
  const book = opened.get(mark) ?? bookOfFile(bytes, PATH);
  opened.set(mark, book);
  return structuredClone(book);
}

/** The answer depends on the command and the bytes alone, so each is worked out once. */
const answers = new Map<string, Promise<Answer>>();

function answerTo(command: Command, bytes: Uint8Array): Promise<Answer> {
  const key = `${JSON.stringify(command)} ${fileMark(bytes)}`;
  const known = answers.get(key) ?? answerOnce(command, bytes);
  answers.set(key, known);
  return known;
}

function answerOnce(command: Command, bytes: Uint8Array): Promise<Answer> {
  const today = parseDay(NOW.slice(0, 10));
  if (!today) throw new RangeError(`${NOW} is no moment.`);
  return ask(command, openBytes(bytes, PATH, { today, now: NOW, person: "", language: "en" }));
}

/** What `plt` does with a command: takes the file, asks, and puts the new one in its place. */
export async function sendOn(files: Files, watch: OnDisk, command: Command): Promise<Outcome> {
  let isGone = false;
  const disk = memoryDisk(files, async (...call) => {
    try {
      await watch(...call);
    } catch (failure) {
      isGone ||= failure instanceof Killed;
      throw failure;
    }
  });
  try {
    const bytes = await takeOn(disk, PATH);
    const { reply, notices, written } = await answerTo(command, bytes);
    if (written) await replaceOn(disk, PATH, bytes, written.bytes);
    return outcomeOf({ ...reply, notices });
  } catch (failure) {
    if (isGone) return { ended: "gone" };
    if (failure instanceof Refusal) return { ended: "told", notices: [failure.notice] };
    throw failure;
  }
}

/** The program over a workbook, without faults. */
export function programOver(book: Book): Opened {
  const files = diskWith(structuredClone(book));
  return { book: () => bookOn(files), send: (command) => sendOn(files, () => undefined, command) };
}

/** True where the memory's disk offers just what the real one does. */
export const isWholeDisk = (): boolean =>
  Object.keys(memoryDisk(new Map(), () => undefined))
    .sort()
    .join() === Object.keys(DISK).sort().join();
