/** How long it takes to understand a sheet, and how that grows with its rows. */
import { inspect } from "../../../core/convert/inspect.ts";
import { plan } from "../../../core/convert/plan.ts";
import { dayFromNumber } from "../../../core/workbook/day.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";

const AS_READ = { fields: [], headers: [], leftOut: [] };
const FIRST_DAY = 19_000;
const YEARS = 9_000;
const TEAM = ["Ana Ruiz", "Ben Cole", "Cam Diaz", "Dee Park", "Eli Ochoa"];

/** A table of meetings with some of what slows reading down: several names, dates as text, notes with actions in them. */
function sheetOf(rows: number): Snapshot {
  const header = ["Date", "Who was there", "Topic", "What we talked about", "Action items", "Who", "By when", "Snack"];
  const line = (i: number) => {
    const day = dayFromNumber(FIRST_DAY + (i % YEARS));
    const [year, month, date] = day.split("-").map(Number);
    return [
      i % 2 === 0 ? { day } : `${month}/${date}/${year}`,
      TEAM.filter((_, j) => (i + j) % 4 !== 0).join(i % 3 === 0 ? " and " : ", "),
      `Unit ${i % 12}: fractions`,
      `Looked at the exit tickets of week ${i}. ${TEAM[i % 5]} will copy the next ones by ${month}/${date}.`,
      i % 3 === 0 ? `Print set ${i} (${TEAM[i % 5]})` : null,
      i % 3 === 0 ? (TEAM[i % 5] ?? null) : null,
      i % 3 === 0 ? { day } : null,
      i % 5 === 0 ? "apples" : null,
    ];
  };
  const sheet = {
    name: "Notes",
    hidden: false,
    locked: false,
    cells: [header, ...Array.from({ length: rows }, (_, i) => line(i))],
    formulas: {},
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return {
    file: "Team notes.xlsx",
    today: dayFromNumber(FIRST_DAY + YEARS + 100),
    now: "2052-01-01T09:00",
    person: "",
    language: "en",
    dateOrder: "month-first",
    sheetNames: ["Notes"],
    sheets: [sheet],
  };
}

/** The least processor time of a few runs, in milliseconds: what else the computer does is not measured. */
function time(rows: number, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const snapshot = sheetOf(rows);
    const start = process.cpuUsage();
    plan(snapshot, inspect(snapshot, AS_READ), AS_READ);
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

const USUAL = 600;
const AIM = 50;
const MANY = [2_500, 5_000, 10_000, 20_000];

/** The lines of the table. */
export function measureSpeed(): readonly string[] {
  time(USUAL, 5);
  const usual = time(USUAL, 12);
  const many = MANY.map((rows) => ({ rows, ms: time(rows, 2) }));
  const ratios = many.map(({ rows, ms }, i) => {
    const before = many[i - 1];
    const grown = before ? `, ${(ms / before.ms).toFixed(2)} times as long for twice as many` : "";
    return `  ${String(rows).padStart(6)} rows: ${ms.toFixed(0).padStart(5)} ms, ${((1000 * ms) / rows).toFixed(0)} µs a row${grown}`;
  });
  const said = usual <= AIM ? "within" : "over";
  return [
    "Time (inspect and plan):",
    `  ${String(USUAL).padStart(6)} rows: ${usual.toFixed(0).padStart(5)} ms, ${said} the aim of ${AIM}`,
    ...ratios,
  ];
}
