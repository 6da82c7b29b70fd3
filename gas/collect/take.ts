/** A look at one team's log: its figures, or that they are the same, or why there are none. */
import type { Extract, Registered, Snapshot, Taken } from "../../core/index.ts";
import { fingerprint } from "../../core/workbook/fingerprint.ts";
import { spreadsheetId } from "./log-address.ts";
import { markText, readMark } from "./mark.ts";
import type { Pace } from "./pace.ts";
import { type LogRead, readLog } from "./read-log.ts";
import type { TabGuess } from "./tab-guess.ts";
import { Trouble, troubleOf, whyUnread } from "./trouble.ts";

/** At the top of Pages.js; see `../pages.ts`. */
declare const pltExtract_: (snapshot: Snapshot) => Extract | null;

/** Before a request is tried once more. */
const REST_MILLISECONDS = 2_000;

export interface Look {
  readonly taken: Taken;
  /** Trouble that may not be about this log: who sees it again and again should stop asking. */
  readonly passing: Trouble | undefined;
}

/** When it is looked at: the moment for the list, and the day as a serial number. */
export interface Moment {
  readonly at: string;
  readonly today: number;
}

/** What lasts from log to log. */
export interface Means {
  readonly pace: Pace;
  readonly guess: TabGuess;
}

/** Throws a Trouble that is not about this log alone. */
export function take({ source, link, mark, state }: Registered, { at, today }: Moment, { pace, guess }: Means): Look {
  const unread = (why: Trouble): Look => ({
    taken: { source, state: "unread", at, why: why.notice },
    passing: why.about === "passing" ? why : undefined,
  });
  const id = spreadsheetId(link);
  if (id === undefined) return unread(new Trouble("this-log", whyUnread("unread/no-link", {})));
  const known = readMark(mark)?.tabs ?? guess.tabs;
  const read = twice(() => readLog(id, known, today, pace));
  if (read instanceof Trouble) {
    if (read.about === "all" || read.about === "too-fast") throw read;
    return unread(read);
  }
  guess.saw(read.tabs);
  const extract = pltExtract_(read.snapshot);
  if (extract === null) return unread(new Trouble("this-log", whyUnread("unread/not-a-log", {})));
  const now = { figures: fingerprint(JSON.stringify(extract)), tabs: read.tabs };
  const isSame = state !== "never" && markText(now) === mark;
  const taken: Taken = isSame
    ? { source, state: "same", at }
    : { source, state: "read", at, mark: markText(now), extract };
  return { taken, passing: undefined };
}

/** What passes is tried once more. */
function twice(read: () => LogRead): LogRead | Trouble {
  const first = once(read);
  if (!(first instanceof Trouble) || first.about !== "passing") return first;
  Utilities.sleep(REST_MILLISECONDS);
  return once(read);
}

function once(read: () => LogRead): LogRead | Trouble {
  try {
    return read();
  } catch (failure) {
    return troubleOf(failure);
  }
}
