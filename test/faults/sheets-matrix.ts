/** What can go wrong in Google Sheets, at every call of a service. */
import type { Book } from "../../workbench/hosts/book.ts";
import { isRoundTrip } from "../../workbench/hosts/sheets/clock.ts";
import { ServiceException } from "../../workbench/hosts/sheets/exception.ts";
import { holdLock } from "../../workbench/hosts/sheets/lock.ts";
import type { Hand } from "./hands.ts";
import { handsFor } from "./hands-for.ts";
import { type Case, sendAgain, type Told, verdictOf, verdictWith } from "./matrix.ts";
import { type SheetsOpened, sidebarOver } from "./on-sheets.ts";

const HOST = "Sheets";
const SIX_MINUTES = 400_000;

const quiet = (): void => undefined;

interface Trial {
  /** Names of all calls, in order. */
  readonly calls: readonly string[];
  /** Calls before which the workbook differs from what it was a call before. */
  readonly changes: readonly number[];
}

/** Watches a command go well. */
async function watch({ story, start }: Told): Promise<Trial> {
  const book = structuredClone(start);
  const calls: string[] = [];
  const changes: number[] = [];
  let before = JSON.stringify(book);
  await sidebarOver(book, (member, index) => {
    calls.push(member);
    const now = JSON.stringify(book);
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
  const trips = calls.flatMap((member, i) => (isRoundTrip(member) ? [i] : []));
  const make = (fault: string, at: string, go: Case["try"]): Case => ({
    host: HOST,
    fault,
    story: told.story.title,
    at,
    try: go,
  });
  const named = (call: number): string => `call ${call} ${calls[call] ?? "after all"}`;
  return [
    ...calls.map((_, call) =>
      make("refused at a call", named(call), () =>
        broken(told, (index) => {
          if (index === call) throw new ServiceException(WORDS[call % WORDS.length] ?? "");
        }),
      ),
    ),
    ...changes.map((call) => make("six minutes", named(call), () => late(told, call))),
    ...tabsOf(told.end).flatMap((tab) =>
      changes.map((call) => make("a tab protected", `${named(call)} ${tab}`, () => guarded(told, call, tab))),
    ),
    make("the page closed", "the answer", () => closed(told)),
    make("the lock is held", "the first call", () => locked(told)),
    ...handsFor(told).flatMap((hand) =>
      trips.map((call) => make("a hand", `${named(call)}: ${hand.name}`, () => handed(told, call, hand))),
    ),
  ];
}

const tabsOf = (book: Book): readonly string[] =>
  book.sheets.map(({ name }) => name).filter((name) => name.startsWith("PLT"));

/** The fault strikes the first attempt only. */
async function broken(told: Told, at: (index: number) => void) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const first = sidebarOver(book, (_, index) => at(index)).send(command);
  const wrong = await sendAgain(first, () => sidebarOver(book, quiet).send(command));
  return verdictOf(told, book, wrong);
}

/** The run is over after six minutes, wherever it is. */
async function late(told: Told, call: number) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const slow: SheetsOpened = sidebarOver(book, (_, index) => {
    if (index === call) slow.host.clock.advance(SIX_MINUTES);
  });
  const wrong = await sendAgain(slow.send(command), () => sidebarOver(book, quiet).send(command));
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
  const wrong = await sendAgain(first, () => sidebarOver(book, quiet, "editor").send(command));
  return verdictOf(told, book, wrong);
}

/** The page is closed while the script runs: it runs on, and nobody hears of it. */
async function closed(told: Told) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const gone = sidebarOver(book, quiet)
    .send(command)
    .then(() => ({ ended: "gone" as const }));
  return verdictOf(told, book, await sendAgain(gone, () => sidebarOver(book, quiet).send(command)));
}

/** A colleague's command holds the lock for longer than anyone waits. */
async function locked(told: Told) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const release = holdLock(book);
  const first = sidebarOver(book, quiet).send(command).finally(release);
  const wrong = await sendAgain(first, () => sidebarOver(book, quiet).send(command));
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
  const wrong = await sendAgain(first, () => sidebarOver(book, quiet).send(command));
  return acted.includes("done") ? verdictWith(told, book, wrong, hand) : verdictOf(told, book, wrong);
}
