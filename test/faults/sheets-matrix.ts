/** What can go wrong in Google Sheets, at every call of a service. */
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookToJson } from "../../workbench/hosts/book-json.ts";
import { isRoundTrip } from "../../workbench/hosts/sheets/clock.ts";
import { ServiceException } from "../../workbench/hosts/sheets/exception.ts";
import { holdLock } from "../../workbench/hosts/sheets/lock.ts";
import type { Hand } from "./hands.ts";
import { handsFor } from "./hands-for.ts";
import { type Case, sendAgain, type Told, untilDone, verdictOf, verdictWith } from "./matrix.ts";
import { type SheetsOpened, sidebarAfter, sidebarOver } from "./on-sheets.ts";
import type { Outcome } from "./outcome.ts";
import { others, verdictOfTwo } from "./two-people.ts";
import { workedOutOnce } from "./worked-out-once.ts";

const HOST = "Sheets";
const SIX_MINUTES = 400_000;

const quiet = (): void => undefined;

const undisturbed = workedOutOnce((book, command) => sidebarOver(book, quiet).send(command));
const byEditor = workedOutOnce((book, command) => sidebarOver(book, quiet, "editor").send(command));

interface Call {
  readonly member: string;
  /** The tab that it concerns; "" for none. */
  readonly tab: string;
}

interface Trial {
  /** All calls, in order. */
  readonly calls: readonly Call[];
  /** Calls before which the workbook differs from what it was a call before. */
  readonly changes: readonly number[];
}

/** Watches a command go well. */
async function watch({ story, start }: Told): Promise<Trial> {
  const book = structuredClone(start);
  const calls: Call[] = [];
  const changes: number[] = [];
  let before = bookToJson(book);
  await sidebarOver(book, (member, index, tab) => {
    calls.push({ member, tab });
    const now = bookToJson(book);
    if (now !== before) changes.push(index);
    before = now;
  }).send(story.command);
  return { calls, changes };
}

/** What Google says; one for each call in turn. */
const WORDS = [
  "Service Spreadsheets timed out while accessing document with id stand-in.",
  "Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.",
  "We're sorry, a server error occurred. Please wait a bit and try again.",
];

/** All cases of one story. */
export async function sheetsCases(told: Told): Promise<readonly Case[]> {
  const { calls, changes } = await watch(told);
  const meets = (tab: string): readonly number[] => calls.flatMap((call, i) => (isMet(call, tab) ? [i] : []));
  // Before a call that is followed by a change, the change is still to come.
  const changing = (tab: string): readonly number[] =>
    changes.map((after) => after - 1).filter((call) => calls[call]?.tab === tab);
  const make = (fault: string, at: string, go: Case["try"]): Case => ({
    host: HOST,
    fault,
    story: told.story.title,
    at,
    try: go,
  });
  const named = (call: number): string => `call ${call} ${calls[call]?.member ?? "after all"}`;
  return [
    ...calls.map((_, call) =>
      make("refused at a call", named(call), () =>
        broken(told, (index) => {
          if (index === call) throw new ServiceException(WORDS[call % WORDS.length] ?? "");
        }),
      ),
    ),
    // A call that changes nothing is the same, whether it is refused or its answer is lost.
    ...changes.map((after) =>
      make("done, no answer", named(after - 1), () =>
        unanswered(told, after - 1, () => {
          throw new ServiceException(WORDS[after % WORDS.length] ?? "");
        }),
      ),
    ),
    ...changes.map((call) => make("six minutes", named(call), () => late(told, call))),
    ...tabsOf(told.end).flatMap((tab) =>
      [0, ...changing(tab)].map((call) =>
        make("a tab protected", `${named(call)} ${tab}`, () => guarded(told, call, tab)),
      ),
    ),
    make("the page closed", "the answer", () => closed(told)),
    make("the lock is held", "the first call", () => locked(told)),
    ...handsFor(told).flatMap((hand) =>
      meets(hand.tab).map((call) => make("a hand", `${named(call)}: ${hand.name}`, () => handed(told, call, hand))),
    ),
    ...others(told.story.command).flatMap((other) =>
      [0, 2, ...changes].map((call) =>
        make("two people", `${named(call)}: ${other.type} ${other.id}`, () => together(told, call, other)),
      ),
    ),
  ];
}

/** Places of ranges, looks, widths, charts, the lock: what a hand does right before these it might as well do right after. */
const BLIND =
  /^(Lock|LockService|Session|SpreadsheetApp|RangeList|EmbeddedChart|ContainerInfo)\.|Builder\.|^Spreadsheet\.(getName|getSpreadsheet\w+)$|^Sheet\.(getType|getProtections|isSheetHidden|getRange|getRangeList|getSheetId|getCharts|newChart|insertChart|removeChart|setColumnWidths|getFrozenRows)$|^Range\.(get(A1Notation|Last\w+|Row|Column)|set(Background|Font|Vertical|Wrap)\w*)$/;

/** True for a call that looks at this tab's cells, changes them, or asks which tabs there are. The others cannot tell a hand before from one after. */
const isMet = ({ member, tab }: Call, of: string): boolean =>
  member === "SpreadsheetApp.flush" || (isRoundTrip(member) && !BLIND.test(member) && (tab === "" || tab === of));

const tabsOf = (book: Book): readonly string[] =>
  book.sheets.map(({ name }) => name).filter((name) => name.startsWith("PLT"));

/** The fault strikes the first attempt only. */
async function broken(told: Told, at: (index: number) => void) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const first = sidebarOver(book, (_, index) => at(index)).send(command);
  const wrong = await sendAgain(first, () => undisturbed(book, command));
  return verdictOf(told, book, wrong);
}

/** The call is done, and the script is told that it failed. */
async function unanswered(told: Told, call: number, fail: () => never) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const first = sidebarAfter(book, (_, index) => void (index === call && fail())).send(command);
  return verdictOf(told, book, await sendAgain(first, () => undisturbed(book, command)));
}

/** The run is over after six minutes, wherever it is. */
async function late(told: Told, call: number) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const slow: SheetsOpened = sidebarOver(book, (_, index) => {
    if (index === call) slow.host.clock.advance(SIX_MINUTES);
  });
  const wrong = await sendAgain(slow.send(command), () => undisturbed(book, command));
  return verdictOf(told, book, wrong);
}

/** Somebody protects a tab before this call, and opens it after the first attempt. */
async function guarded(told: Told, call: number, tab: string) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const guard = (to: string | null): void => {
    for (const sheet of book.sheets) if (sheet.name === tab) sheet.protection = to;
  };
  const watching = (_: string, index: number): void => {
    if (index === call) guard("Protected");
  };
  const first = sidebarOver(book, watching, "editor")
    .send(command)
    .finally(() => guard(null));
  const wrong = await sendAgain(first, () => byEditor(book, command));
  return verdictOf(told, book, wrong);
}

/** The page is closed while the script runs: it runs on, and nobody hears of it. */
async function closed(told: Told) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const gone = sidebarOver(book, quiet)
    .send(command)
    .then(() => ({ ended: "gone" as const }));
  return verdictOf(told, book, await sendAgain(gone, () => undisturbed(book, command)));
}

/** A colleague's command holds the lock for longer than anyone waits. */
async function locked(told: Told) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const release = holdLock(book);
  const first = sidebarOver(book, quiet).send(command).finally(release);
  const wrong = await sendAgain(first, () => undisturbed(book, command));
  const refused = (await first).ended === "told";
  return verdictOf(told, book, refused ? wrong : [...wrong, "a held lock kept nobody out"]);
}

/** A person's hand is in the workbook right before this call. */
async function handed(told: Told, call: number, hand: Hand) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const acted: string[] = [];
  const watching = (_: string, index: number): void => {
    if (index === call) acted.push(hand.act(book));
  };
  const first = sidebarOver(book, watching).send(command);
  const wrong = await sendAgain(first, () => undisturbed(book, command));
  return acted.includes("done") ? verdictWith(told, book, wrong, hand) : verdictOf(told, book, wrong);
}

/** A colleague's sidebar sends a command right before this call; the lock keeps it waiting where it is held. */
async function together(told: Told, call: number, other: Command & { readonly id: string }) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  let theirs: Promise<Outcome> | undefined;
  const watching = (_: string, index: number): void => {
    if (index === call) theirs = sidebarOver(book, quiet).send(other);
  };
  const first = sidebarOver(book, watching).send(command);
  const wrong = await untilDone(first, () => undisturbed(book, command));
  const also = await untilDone(theirs ?? undisturbed(book, other), () => undisturbed(book, other));
  return verdictOfTwo(told, book, other, [...wrong, ...also]);
}
