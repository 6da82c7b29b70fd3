/** What can go wrong with a file, at every call of the disk. */
import { bytesOfBook } from "../../workbench/book-file.ts";
import { fileMark } from "../../workbench/bridge.ts";
import type { Hand } from "./hands.ts";
import { handsFor } from "./hands-for.ts";
import { type Case, sendAgain, type Told, untilDone, verdictOf, verdictWith } from "./matrix.ts";
import { DiskFailure, type Files, Killed, type OnDisk } from "./memory-disk.ts";
import { bookOn, diskWith, PATH, sendOn } from "./on-files.ts";
import { others, turnsOf, verdictOfTwo, type Writing } from "./two-people.ts";

const HOST = "file";
const CODES = ["ENOSPC", "EACCES", "EIO", "EBUSY", "EROFS"];
const SIDES = ["before", "after"] as const;

/** Calls that look at the file or begin to replace it; what is saved right before another might as well be saved right before the next of these. */
const MET = /^(stat|open r|read|readFile|rename)$/;

/** Calls at which two runs meet: at the file, and at the mark that one of them is at it. The others are each one's own. */
const SHARED = /^(stat|open \w+|read|readFile|rename|rm)$/;

const quiet = (): void => undefined;

async function watch({ story, start }: Told): Promise<readonly string[]> {
  const calls: string[] = [];
  await sendOn(diskWith(start), (call, _, when) => void (when === "before" && calls.push(call)), story.command);
  return calls;
}

/** All cases of one story. */
export async function fileCases(told: Told): Promise<readonly Case[]> {
  const calls = await watch(told);
  const all = calls.map((_, i) => i);
  const make = (fault: string, at: string, go: Case["try"]): Case => ({
    host: HOST,
    fault,
    story: told.story.title,
    at,
    try: go,
  });
  const named = (call: number): string => `call ${call} ${calls[call]}`;
  // Once the old file has been looked at for the last time, nothing keeps another program from saving before the next call.
  const last = calls.lastIndexOf("readFile");
  const shared = all.filter((call) => SHARED.test(calls[call] ?? ""));
  return [
    ...all.flatMap((call) =>
      SIDES.flatMap((side) => [
        make("refused at a call", `${side} ${named(call)}`, () =>
          broken(told, call, side, () => new DiskFailure(CODES[call % CODES.length] ?? "")),
        ),
        make("killed", `${side} ${named(call)}`, () => broken(told, call, side, () => new Killed())),
      ]),
    ),
    ...told.start.sheets.map(({ name }) => make("a tab protected", name, () => guarded(told, name))),
    ...handsFor(told).flatMap((hand) =>
      all
        .filter((call) => call <= last && MET.test(calls[call] ?? ""))
        .map((call) => make("a hand", `${named(call)}: ${hand.name}`, () => handed(told, call, hand))),
    ),
    ...others(told.story.command).flatMap((other) =>
      shared.flatMap((mine) =>
        shared.map((theirs) =>
          make("two people", `after ${mine} calls, for ${theirs} calls: ${other.id}`, () =>
            together(told, other, mine, theirs),
          ),
        ),
      ),
    ),
  ];
}

/** The fault strikes the first attempt only. */
async function broken(told: Told, call: number, side: "before" | "after", failure: () => Error) {
  const files = diskWith(told.start);
  const { command } = told.story;
  const failing: OnDisk = (_, index, when) => {
    if (index === call && when === side) throw failure();
  };
  const wrong = await sendAgain(sendOn(files, failing, command), () => sendOn(files, quiet, command));
  return verdictOf(told, bookOn(files), wrong);
}

/** A tab is protected when the command comes, and opened after the first attempt. */
async function guarded(told: Told, tab: string) {
  const book = structuredClone(told.start);
  const sheet = book.sheets.find(({ name }) => name === tab);
  const was = sheet?.protection ?? null;
  if (sheet) sheet.protection = "Protected";
  const files = diskWith(book);
  const { command } = told.story;
  const first = sendOn(files, quiet, command).then((outcome) => {
    // A file is written whole or not at all.
    const now = bookOn(files);
    for (const each of now.sheets) if (each.name === tab) each.protection = was;
    files.set(PATH, bytesOfBook(now));
    return outcome;
  });
  const wrong = await sendAgain(first, () => sendOn(files, quiet, command));
  return verdictOf(told, bookOn(files), wrong);
}

const saved = new Map<string, { readonly bytes: Uint8Array; readonly did: string }>();

/** Another program saves the workbook with a person's hand in it. */
function save(files: Files, hand: Hand): string {
  const key = `${hand.name} ${fileMark(files.get(PATH) ?? new Uint8Array())}`;
  const known = saved.get(key) ?? saveAnew(files, hand);
  saved.set(key, known);
  files.set(PATH, known.bytes);
  return known.did;
}

function saveAnew(files: Files, hand: Hand) {
  const book = bookOn(files);
  const did = hand.act(book);
  return { bytes: bytesOfBook(book), did };
}

/** A person's hand is in the workbook, and it is saved, right before this call. */
async function handed(told: Told, call: number, hand: Hand) {
  const files = diskWith(told.start);
  const { command } = told.story;
  const acted: string[] = [];
  const watching: OnDisk = (_, index, when) => {
    if (index === call && when === "before") acted.push(save(files, hand));
  };
  const wrong = await sendAgain(sendOn(files, watching, command), () => sendOn(files, quiet, command));
  const book = bookOn(files);
  return acted.includes("done") ? verdictWith(told, book, wrong, hand) : verdictOf(told, book, wrong);
}

/** Another run of the program makes so many calls after so many of this one; then this one goes on to its end, then that. */
async function together(told: Told, other: Writing, mine: number, theirs: number) {
  const files = diskWith(told.start);
  const { command } = told.story;
  const turns = turnsOf([...Array(mine).fill(0), ...Array(theirs).fill(1)]);
  const watching =
    (who: number): OnDisk =>
    (call, _, when) => {
      if (when !== "before") return undefined;
      // A pause of a tenth of a second is long for who is at work.
      return call === "pause" ? turns.rest(who) : turns.wait(who);
    };
  const [first, second] = [command, other].map((each, who) =>
    sendOn(files, watching(who), each).finally(() => turns.leave(who)),
  );
  if (!first || !second) throw new RangeError("There are two.");
  await Promise.all([first, second]);
  const wrong = await untilDone(first, () => sendOn(files, quiet, command));
  const also = await untilDone(second, () => sendOn(files, quiet, other));
  return verdictOfTwo(told, bookOn(files), other, [...wrong, ...also]);
}
