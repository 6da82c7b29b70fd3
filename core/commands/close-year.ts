/**
 * Close the school year and begin the next one. A day in the setup parts them: what was over before it rests where it stands, and what is
 * open goes on. Who leaves gets a last day. Nothing else is written, so that an undo brings the year back.
 */
import type { FormEntry } from "../command.ts";
import { dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import { plainName } from "../kinds/names.ts";
import { spansSummer } from "../kinds/rhythm.ts";
import { uniqueNames } from "../kinds/roster.ts";
import { yearBegins } from "../kinds/year-begins.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import type { YearPlan } from "../reply.ts";
import type { Notice } from "../words/notice.ts";
import { addDays, type Day, parseDay } from "../workbook/day.ts";
import { SUMMARY_SHEET } from "../workbook/page-tabs.ts";
import { findSheet } from "../workbook/snapshot.ts";
import { adoptHandTyped } from "./adopt.ts";
import { isDone, withJournal } from "./finish.ts";
import { formEdits } from "./form-edits.ts";
import type { CommandOf, Handler, Result } from "./handler.ts";
import { pageAfter } from "./new-log.ts";
import { generalNotice, noLogYet, refuse } from "./refuse.ts";
import { yearForm } from "./year-form.ts";
import { cycleBegan, LONGEST_BREAK, lastDayBefore, meetingsAround, yearPlan } from "./year-plan.ts";

type Close = CommandOf<"close-year">;

export const tryCloseYear: Handler<CommandOf<"try-close-year">> = {
  run: (command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    const wrong = noLogIn(book);
    if (wrong) return wrong;
    const plan = yearPlan(book, command.begins);
    const asked = command.begins.trim() === "" ? plan.begins : command.begins;
    const known = isClosedFor(plan.begins, book) ? [closedAlready(plan)] : [];
    const form = yearForm(plan, book.language);
    return { edits: [], reply: { type: "year-tried", plan, form, notices: [...known, ...problemsOf(asked, book)] } };
  },
};

export const closeYear: Handler<Close> = {
  run: (command, snapshot, { summaryWords, further }) => {
    const book = readLog(snapshot, further);
    const wrong = noLogIn(book);
    if (wrong) return wrong;
    const plan = yearPlan(book, command.begins);
    if (isDone(book, command.id)) return closed(plan, [], []);
    const problems = problemsOf(command.begins, book);
    if (problems.length > 0) return refuse(problems);
    const leaving = leavingNames(command, plan);
    const changes = [...settings(command, plan, book), ...members(leaving, plan, book), ...joining(command, plan)];
    if (changes.length === 0) return closed(plan, [], [closedAlready(plan)]);
    const adopted = adoptHandTyped(book, command.id);
    const written = [...adopted.edits, ...formEdits(changes, command.id, book, adopted.ids).edits];
    const page = findSheet(snapshot, SUMMARY_SHEET) ? [pageAfter(written, snapshot, book, summaryWords)] : [];
    const edits = withJournal(command, book, snapshot, [...written, ...page], []);
    return { ...closed(plan, leaving, []), edits };
  },
};

const closed = (plan: YearPlan, left: readonly string[], notices: readonly Notice[]): Result => ({
  edits: [],
  reply: { type: "year-closed", plan, left, notices },
});

/** A program's own workbook has no meetings: its plan and its agreements go on from year to year. */
function noLogIn(book: LogBook): Result | undefined {
  if (!book.exists) return noLogYet();
  return book.tables.has("meeting") ? undefined : refuse([generalNotice("year/no-meetings", "error", {})]);
}

const closedAlready = ({ year, begins }: YearPlan): Notice =>
  generalNotice("year/closed-already", "info", { year, begins });

/** True where the setup says this day already. */
const isClosedFor = (begins: Day, book: LogBook): boolean => yearBegins(book) === begins;

/** Why the year cannot be parted at this day; nothing where it can, and where it is parted there already. */
function problemsOf(asked: string, book: LogBook): readonly Notice[] {
  const begins = parseDay(asked.trim());
  const error = (code: string, facts: Notice["facts"]): readonly Notice[] => [
    { ...generalNotice(`year/${code}`, "error", facts), field: "begins" },
  ];
  if (begins === undefined) return error("no-day", { text: asked });
  if (isClosedFor(begins, book)) return [];
  const known = yearBegins(book);
  if (known !== undefined && known <= book.today && begins < known) return error("before-last", { begins, known });
  const { before, after } = meetingsAround(begins, book);
  const [last, first, newest] = [before[before.length - 1], after[0], after[after.length - 1]];
  if (last === undefined) return error("nothing", { begins });
  if (first !== undefined && newest !== undefined && !spansSummer(last, first)) {
    return error("meetings-after", { begins, meetings: after.length, date: newest });
  }
  return begins > addDays(last, LONGEST_BREAK) ? error("too-far", { begins, date: last }) : [];
}

/** Who is on the roster and does not stay; nobody where the command does not say who stays. */
function leavingNames({ stays }: Close, { roster }: YearPlan): readonly string[] {
  if (stays === undefined) return [];
  const staying = new Set(stays.map(plainName));
  return roster.filter((name) => !staying.has(plainName(name)));
}

/** The settings that change: the day with the year's name, and since when the cycle goes on. */
function settings({ cycle }: Close, { begins, next }: YearPlan, book: LogBook): readonly FormEntry[] {
  const [setup] = book.entries("team");
  const known = setup && dayIn(setup, "cycle_since");
  const since = cycle === "goes-on" ? cycleBegan(book) : undefined;
  if (isClosedFor(begins, book) && known === since) return [];
  return [{ kind: "team", id: "team", values: { begins, school_year: next, cycle_since: since ?? null } }];
}

/**
 * Who was named besides the roster is a member from the first day on. Their ids go by their places among those who were named: whatever
 * else has changed when the command comes again, each of them is known by the same.
 */
function joining({ id, stays = [] }: Close, { begins, roster }: YearPlan): readonly FormEntry[] {
  const known = new Set(roster.map(plainName));
  return uniqueNames(stays).flatMap((name, i) =>
    name.trim() === "" || known.has(plainName(name))
      ? []
      : [{ kind: "member", id: `${id}-j${i + 1}`, values: { name: name.trim(), joined: begins } }],
  );
}

/** A last day for each who leaves. A log without a roster gets one, of all who came: the new year begins with it. */
function members(leaving: readonly string[], { begins, roster }: YearPlan, book: LogBook): readonly FormEntry[] {
  const left = lastDayBefore(begins, book);
  const gone = new Set(leaving.map(plainName));
  const known = book.entries("member").filter((entry) => isFilled(entry, "name"));
  if (known.length === 0) {
    return roster.map((name) => ({
      kind: "member",
      id: "",
      values: gone.has(plainName(name)) ? { name, left } : { name },
    }));
  }
  const isLeaving = (entry: Entry): boolean => {
    const before = dayIn(entry, "left");
    return gone.has(plainName(textIn(entry, "name"))) && (before === undefined || before > left);
  };
  return known.filter(isLeaving).map(({ id }) => ({ kind: "member", id, values: { left } }));
}
