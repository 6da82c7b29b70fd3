/** One step of a round: reads some logs without holding anybody up, then keeps what they brought in one go. */
import type { Command, Notice, Registered, Reply, Taken } from "../../core/index.ts";
import type { Answer } from "../perform.ts";
import type { Lease } from "./lease.ts";
import { clockSince } from "./moment.ts";
import { Pace } from "./pace.ts";
import { keepRound, type Round, roundNow } from "./round.ts";
import { TabGuess } from "./tab-guess.ts";
import { take } from "./take.ts";
import { Trouble, troubleOf } from "./trouble.ts";

/** At the top of Code.js; see `../main.ts`. */
declare const pltCommand: (json: string, language: string) => string;

/** How far the round has come: so many logs are in the register, so many were read just now, and so many are still to come. */
export interface StepEnd {
  readonly teams: number;
  readonly took: number;
  readonly left: number;
  /** Why it ended before its time: about `all` logs, so that somebody must do something; anything else passes. */
  readonly held: Trouble | undefined;
}

const SHORTEST_READING = 40_000;
const LONGEST_READING = 120_000;
/** Reading goes on so many times as long as keeping takes, so that a large workbook is not read through for every few logs. */
const READING_BY_KEEPING = 4;
/** Keeping may take so many times as long as the last time. */
const KEEPING_MAY_GROW = 1.5;
/** Never more at once, so that a run which breaks off loses little. */
const MOST_LOGS = 100;
/** When too many were asked for, the minute is waited for. */
const NEXT_MINUTE = 61_000;
/** Where Google has trouble with so many in a row, it is not about these logs. */
const MOST_TROUBLE = 3;
const MOST_TRIES = 3;

/**
 * Reads what is due and keeps it. `until` is the moment by which all must be done; where it is too near, nothing is read. Throws what the
 * open spreadsheet refuses; then nothing of this step is kept, and the next one reads the same.
 */
export function step(round: Round, until: number, lease: Lease): StepEnd {
  const teams = teamsIn(sent({ type: "registered" }));
  const due = teams.filter(({ tried }) => tried < round.since);
  const reading = Math.min(LONGEST_READING, Math.max(SHORTEST_READING, READING_BY_KEEPING * round.keeping));
  const last = until - KEEPING_MAY_GROW * round.keeping;
  const { taken, held } = readSome(due, round, { end: Math.min(Date.now() + reading, last), last }, lease);
  if (taken.length > 0) keep(taken, round);
  return { teams: teams.length, took: taken.length, left: due.length - taken.length, held };
}

/** Says in the line of each log that is still to come why it does not. When it was looked at stays as it was: it is still to come. */
export function tellDue(round: Round, why: Notice): void {
  const due = teamsIn(sent({ type: "registered" })).filter(({ tried }) => tried < round.since);
  const taken = due.map(({ source, tried }): Taken => ({ source, state: "unread", at: tried, why }));
  sent({ type: "collect", id: Utilities.getUuid(), taken });
}

const teamsIn = (reply: Reply): readonly Registered[] => (reply.type === "registered" ? reply.teams : []);

/** A refusal of the open spreadsheet, on its way to the page. */
export class Refused extends Error {
  readonly notice: Notice;

  constructor(notice: Notice) {
    super(notice.code);
    this.name = "Refused";
    this.notice = notice;
  }
}

/** The reply to a command in the open spreadsheet; throws Refused where there is none, or where it is a refusal. */
export function sent(command: Command): Reply {
  const answer = JSON.parse(pltCommand(JSON.stringify(command), "")) as Answer;
  if ("failure" in answer) throw new Refused(answer.failure);
  const [first] = answer.reply.notices;
  if (answer.reply.type === "refused" && first) throw new Refused(first);
  return answer.reply;
}

/** When reading ends, and by when even a wait must be over, in milliseconds since 1970. */
interface Times {
  readonly end: number;
  readonly last: number;
}

type Some = Pick<StepEnd, "held"> & { readonly taken: readonly Taken[] };

/** Looks at logs until the time is over. Somebody who stops the round is heeded after each. */
function readSome(due: readonly Registered[], round: Round, { end, last }: Times, lease: Lease): Some {
  const means = { pace: new Pace(), guess: new TabGuess() };
  const [now, taken] = [clockSince(round.since), [] as Taken[]];
  let troubled = 0;
  for (const team of due.slice(0, MOST_LOGS)) {
    if (Date.now() >= end || roundNow()?.since !== round.since) break;
    lease.renew();
    try {
      const look = take(team, now(), means);
      troubled = look.passing === undefined ? 0 : troubled + 1;
      // These logs are not to blame: they stay due.
      if (troubled === MOST_TROUBLE) return { taken: taken.slice(0, 1 - MOST_TROUBLE), held: look.passing };
      taken.push(look.taken);
    } catch (failure) {
      const held = troubleOf(failure);
      if (held.about !== "too-fast" || Date.now() + NEXT_MINUTE > last) return { taken, held };
      Utilities.sleep(NEXT_MINUTE);
    }
  }
  return { taken, held: undefined };
}

/** Keeps it, and how long that took. Somebody else who is saving is waited for. */
function keep(taken: readonly Taken[], round: Round): void {
  const id = Utilities.getUuid();
  const begun = Date.now();
  for (let left = MOST_TRIES; ; left--) {
    try {
      sent({ type: "collect", id, taken });
      break;
    } catch (failure) {
      if (left === 1 || !(failure instanceof Refused) || failure.notice.code !== "host/busy") throw failure;
    }
  }
  const still = roundNow();
  if (still?.since === round.since) keepRound({ ...round, keeping: Date.now() - begun });
}

/** What a failure is called in a reply to the page. */
export const noticeOfStep = (failure: unknown): Notice | undefined =>
  failure instanceof Refused || failure instanceof Trouble ? failure.notice : undefined;
