/** What only several rows together tell, written by hand for the five-stage cycle: rhythm, roles, roster, the way through the stages. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import type { Entry } from "../../../core/kinds/entry.ts";
import type { Log } from "../../../core/kinds/kind.ts";
import type { Told } from "./by-hand.ts";
import { filled, isDay, serial, text } from "./by-hand-values.ts";

const STAGES = FIVE_STAGE.stages.map(({ key }) => key);
const SPACE: Readonly<Record<string, number>> = { weekly: 7, "every-two-weeks": 14, monthly: 30 };
const name = (written: string): string => written.trim().toLowerCase();

interface Met {
  readonly entry: Entry;
  readonly day: string;
  readonly serial: number;
}

class Across {
  readonly found: Told[] = [];
  readonly log: Log;
  readonly met: readonly Met[];
  readonly held: readonly Met[];

  constructor(log: Log) {
    this.log = log;
    const met: Met[] = [];
    for (const entry of log.entries("meeting")) {
      const day = text(entry.values["date"]);
      if (isDay(day)) met.push({ entry, day, serial: serial(day) });
    }
    const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    const start = ({ entry }: Met): string => text(entry.values["start"]);
    this.met = met.sort((a, b) => a.serial - b.serial || order(start(a), start(b)) || a.entry.at.row - b.entry.at.row);
    this.held = this.met.filter(({ day }) => day <= log.today);
  }

  tell(code: string, entry: Entry | undefined, key: string): void {
    if (!entry) this.found.push({ code, sheet: "", cell: "", entry: "" });
    else this.found.push({ code, sheet: entry.at.sheet, cell: entry.at.cells[key] ?? "", entry: entry.id });
  }

  dates(): void {
    const limit = this.gapLimit();
    const { today } = this.log;
    const far = (from: Met, day: string, at: number): boolean => at - from.serial > limit && !overSummer(from.day, day);
    for (let i = 1; i < this.met.length; i += 1) {
      const before = this.met[i - 1];
      const now = this.met[i];
      if (!before || !now) continue;
      const started = [before, now].map(({ entry }) => text(entry.values["start"]));
      const apart = started[0] !== "" && started[1] !== "" && started[0] !== started[1];
      if (before.day === now.day && !apart) this.tell("meeting/same-date", now.entry, "date");
      if (before.day <= today && far(before, now.day, now.serial)) this.tell("rhythm/gap", now.entry, "date");
    }
    const last = this.held[this.held.length - 1];
    if (last && this.met.length === this.held.length && far(last, today, serial(today))) {
      this.tell("rhythm/since-last", last.entry, "date");
    }
  }

  gapLimit(): number {
    const said = SPACE[text(this.log.entries("team")[0]?.values["rhythm"])];
    if (said !== undefined) return said * 2 + 7;
    const spaces = this.met.slice(1).map((met, i) => met.serial - (this.met[i]?.serial ?? 0));
    const usual = spaces.filter((days) => days > 0 && days < 60).sort((a, b) => a - b);
    return usual.length < 3 ? 35 : (usual[Math.floor(usual.length / 2)] ?? 0) * 2 + 7;
  }

  roles(): void {
    const { today } = this.log;
    const roster = this.log.entries("member").filter(({ values }) => filled(values["name"]));
    const there = roster.filter(({ values }) => between(values, today));
    if (roster.length > 0 && new Set(there.map(({ values }) => name(text(values["name"])))).size < 2) return;
    for (const role of ["facilitator", "recorder", "timekeeper"]) {
      let who = "";
      let times = 0;
      let at: Entry | undefined;
      for (let i = this.held.length - 1; i >= 0; i -= 1) {
        const entry = this.held[i]?.entry;
        const named = name(text(entry?.values[role]));
        if (named === "") continue;
        if (who !== "" && named !== who) break;
        at ??= entry;
        who = named;
        times += 1;
      }
      if (times >= 5) this.tell("role/held-long", at, role);
    }
  }

  roster(): void {
    const recorded = this.held.filter(({ entry }) => filled(entry.values["attendees"]));
    for (const entry of this.log.entries("member")) {
      const who = name(text(entry.values["name"]));
      let due = 0;
      let came = false;
      for (const { day, entry: meeting } of recorded) {
        if (!between(entry.values, day)) continue;
        due += 1;
        const list = meeting.values["attendees"] ?? [];
        if (typeof list === "object") came ||= list.some((each) => name(each) === who);
        if (came) break;
      }
      if (who !== "" && !came && due >= 3) this.tell("member/never-there", entry, "name");
    }
    this.twice();
    const goals = this.log.entries("goal");
    if (this.held.length > 0 && !goals.some(({ values }) => filled(values["text"])))
      this.tell("team/no-goal", undefined, "");
  }

  twice(): void {
    const rows = this.log.entries("member");
    const meets = (a: Entry, b: Entry): boolean => {
      const [joined, left] = [text(a.values["joined"]), text(b.values["left"])];
      return !isDay(joined) || !isDay(left) || joined <= left;
    };
    rows.forEach((entry, i) => {
      const who = name(text(entry.values["name"]));
      const isAgain = rows
        .slice(0, i)
        .some((row) => name(text(row.values["name"])) === who && meets(row, entry) && meets(entry, row));
      if (who !== "" && isAgain) this.tell("member/twice", entry, "name");
    });
  }

  stages(): void {
    let at = -1;
    let from = "";
    let seen = 0;
    let entered = 0;
    let since = 0;
    let last: Entry | undefined;
    for (const { entry, day } of this.met) {
      const to = STAGES.indexOf(text(entry.values["stage"]));
      if (to < 0) continue;
      const held = day <= this.log.today;
      if (at >= 0 && to !== at) {
        const next = to === 0 && at === STAGES.length - 1;
        if (next) this.needs(entry, to, at, from, day, "stage/cycle-not-closed");
        else if (to > at) {
          this.needs(entry, to, at, from, "", "stage/lacks");
          let skipped = false;
          for (let i = at + 1; i < to; i += 1) skipped ||= (seen & (1 << i)) === 0;
          if (skipped && !filled(entry.values["stage_reason"])) this.tell("stage/skipped", entry, "stage");
        } else this.tell(filled(entry.values["stage_reason"]) ? "stage/back-because" : "stage/back", entry, "stage");
        if (next) {
          from = day;
          seen = 0;
        }
      } else if (at < 0 && to > 0) this.needs(entry, to, -1, from, "", "stage/lacks");
      if (held) {
        if (to !== at) entered = 0;
        entered += 1;
        since = entered;
        last = entry;
      }
      at = to;
      seen |= 1 << to;
    }
    if (last && since > FIVE_STAGE.stallsAfterMeetings) this.tell("stage/stalled", last, "stage");
  }

  needs(entry: Entry, to: number, before: number, from: string, until: string, code: string): void {
    const goals = this.log.entries("goal").filter(({ values }) => {
      const begun = text(values["begun"]);
      const end = text(values["date"]);
      if (until !== "" && isDay(begun) && begun >= until) return false;
      if (from === "" || !filled(values["result"])) return true;
      return (isDay(begun) && begun >= from) || (isDay(end) && end >= from);
    });
    const set = goals.some(({ values }) => filled(values["text"]));
    if (this.lacks(to, goals, from, until)) this.tell(code, entry, "stage");
    if (before === 1 && to !== 3 && !set) this.tell("stage/left-without", entry, "stage");
  }

  lacks(to: number, goals: readonly Entry[], from: string, until: string): boolean {
    const has = (goal: Entry): number =>
      ["baseline", "target", "measure"].filter((key) => filled(goal.values[key])).length +
      (isDay(text(goal.values["date"])) ? 1 : 0);
    if (to === 0) return !goals.some(({ values }) => filled(values["result"]));
    if (to === 1) return !goals.some(({ values }) => filled(values["baseline"])) && !this.looked(from, until);
    return to === 3 && !goals.some((goal) => filled(goal.values["text"]) && has(goal) === 4);
  }

  /** Whether a meeting of the cycle, or one without a day, says which data were looked at. */
  looked(from: string, until: string): boolean {
    return this.log.entries("meeting").some(({ values }) => {
      if (!filled(values["data"])) return false;
      const day = text(values["date"]);
      return !isDay(day) || (day >= from && (until === "" || day < until));
    });
  }
}

function overSummer(from: string, to: string): boolean {
  const year = Number(from.slice(0, 4));
  return [year, year + 1].some((each) => from < `${each}-07-15` && `${each}-07-15` <= to);
}

function between(values: Entry["values"], day: string): boolean {
  const joined = text(values["joined"]);
  const left = text(values["left"]);
  return (!isDay(joined) || joined <= day) && (!isDay(left) || day <= left);
}

export function acrossRows(log: Log): readonly Told[] {
  const across = new Across(log);
  across.dates();
  across.roles();
  across.roster();
  across.stages();
  return across.found;
}
