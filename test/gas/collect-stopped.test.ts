/** A round of collecting that is stopped at any point, again and again, comes to the same end as one that is left alone. */
import type { Book } from "../../workbench/hosts/book.ts";
import { RunEnded } from "../../workbench/hosts/sheets/exception.ts";
import type { SheetsHost } from "../../workbench/hosts/sheets/sheets-host.ts";
import { coordinator, idOf, linesOf, logs, programBook, tell } from "./a-district.ts";

/** `PLT_LOGS=3000` tries a district of that size, which takes minutes. */
const LOGS = Number(process.env["PLT_LOGS"] ?? 150);

/** Some of them cannot be read. */
const others = (id: string) => (id === idOf(7) ? "no-access" : id === idOf(11) ? "not-found" : logs(id));

/** Numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

interface Ended {
  readonly book: Book;
  /** Requests to the API, and how often a run was ended. */
  readonly reads: number;
  readonly stops: number;
}

const READS = "SpreadsheetsCollection.get";

function undisturbed(): Ended {
  const book = programBook(LOGS);
  const host = coordinator(book, { others });
  let told = tell(host, "pltCollectBegin", "while-open");
  while (told.now === "running") told = tell(host, "pltCollectMore");
  expect(told).toMatchObject({ now: "idle", left: 0 });
  return { book, reads: host.counts.get(READS) ?? 0, stops: 0 };
}

/** What may happen next: the page asks for more, the page is closed for some hours, Google is slow, somebody is saving for a while. */
function disturbed(seed: number): Ended {
  const random = chance(seed);
  const book = programBook(LOGS);
  let [stops, left, begun] = [0, Number.POSITIVE_INFINITY, false];
  const watch = (): void => {
    left -= 1;
    if (left === 0 && random() < 0.25) host.clock.advance(400_000);
    else if (left === 0) throw new RunEnded();
  };
  const host: SheetsHost = coordinator(book, { others, watch, triggerMinutes: 360 });
  const trying = (act: () => unknown): void => {
    left = random() < 0.85 ? 1 + Math.floor(random() * 700) : Number.POSITIVE_INFINITY;
    try {
      act();
    } catch (failure) {
      if (!(failure instanceof RunEnded) && !String(failure).includes("maximum execution time")) throw failure;
      stops += 1;
    }
    left = Number.POSITIVE_INFINITY;
  };
  trying(() => tell(host, "pltCollectBegin", "by-the-hour"));
  for (let turns = 0; ; turns++) {
    if (turns > 40 * LOGS) throw new Error("It does not end.");
    if (tell(host, "pltCollectState").now !== "idle") begun = true;
    else if (begun) break;
    else trying(() => tell(host, "pltCollectBegin", "by-the-hour"));
    if (random() < 0.3) trying(() => throwFirst(host.pass(1)));
    else trying(() => tell(host, "pltCollectMore"));
    // A page waits a minute where another run is at it, or where the last one ended without a word.
    host.clock.advance(60_000);
  }
  expect(host.pass(3)).toEqual([]);
  return { book, reads: host.counts.get(READS) ?? 0, stops };
}

function throwFirst([failure]: readonly Error[]): void {
  if (failure) throw failure;
}

const figures = ({ book }: Ended) => ({
  teams: linesOf(book, "PLT Collected", ["Figures of", "Looked at", "Version"]),
  extracts: linesOf(book, "PLT Extracts", ["Taken"]),
});

const once = undisturbed();

test("left alone, each log has one line and, where it can be read, its figures once", () => {
  const { teams, extracts } = figures(once);
  expect(teams).toHaveLength(1 + LOGS);
  expect(extracts).toHaveLength(1 + LOGS - 2);
  expect(once.reads).toBeLessThan(LOGS * 1.2 + 10);
});

test.each(LOGS > 500 ? [1] : [1, 2, 3, 4])(
  "stopped at many points (%s), it comes to the same end",
  (seed) => {
    const ended = disturbed(seed);
    expect(ended.stops).toBeGreaterThan(5);
    expect(figures(ended)).toEqual(figures(once));
    // Each stop costs at most what was read and not kept yet.
    expect(ended.reads).toBeLessThan(once.reads + ended.stops * 100 + 50);
  },
  900_000,
);
