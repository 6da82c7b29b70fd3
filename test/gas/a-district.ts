/** A district in the stand-in: a program's workbook that registers teams, and their logs behind ids as Google gives them. */
import { join } from "node:path";
import type { Command, Reply } from "../../core/index.ts";
import type { Notice } from "../../core/words/notice.ts";
import type { Book, BookCell, BookSheet } from "../../workbench/hosts/book.ts";
import type { OtherFile } from "../../workbench/hosts/sheets/other-files.ts";
import { type Project, readProject } from "../../workbench/hosts/sheets/project.ts";
import { type SheetsHost, sheetsHost, usualSetting } from "../../workbench/hosts/sheets/sheets-host.ts";
import type { SheetsSetting } from "../../workbench/hosts/sheets/world.ts";
import { emptyBook } from "./stand-in/script.ts";

/** The built coordinator edition. */
export const coordinatorProject = (): Project => readProject(join(process.cwd(), "dist", "gas-coordinator"));

type Answer = { readonly reply: Reply } | { readonly failure: Notice };

/** The reply to a command; fails the test where there is none. */
export function replyTo(host: SheetsHost, command: Command): Reply {
  const answer = JSON.parse(String(host.call("pltCommand", [JSON.stringify(command)]))) as Answer;
  if ("failure" in answer) throw new Error(JSON.stringify(answer.failure));
  if (answer.reply.type === "refused") throw new Error(JSON.stringify(answer.reply.notices));
  return answer.reply;
}

/** The coordinator edition over a workbook. */
export const coordinator = (book: Book, change: Partial<SheetsSetting> = {}): SheetsHost =>
  sheetsHost({ ...usualSetting(book, coordinatorProject()), ...change });

/** A tab of a workbook; fails the test where there is none. */
export function tabOf(book: Book, name: string): BookSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no tab ${name}.`);
  return found;
}

/** The id of the spreadsheet of the nth team. */
export const idOf = (team: number): string => `log_${String(team).padStart(40, "0")}`;

export const linkTo = (team: number): string => `https://docs.google.com/spreadsheets/d/${idOf(team)}/edit#gid=0`;

/** A program's workbook with so many teams in its register, as if somebody had pasted them; ten make a school. */
export function programBook(teams: number): Book {
  const book = emptyBook();
  replyTo(coordinator(book), { type: "new", id: "begin", team: { name: "Cedar County" }, book: "program" });
  const values = { name: "Team 1", unit: "School 1", link: linkTo(1), since: "2025-09-01" };
  replyTo(coordinator(book), { type: "save", id: "team", entries: [{ kind: "team-link", id: "", values }] });
  const sheet = tabOf(book, "PLT Teams");
  sheet.maxRows = Math.max(1_000, teams + 1);
  const { cells } = sheet;
  const headings = (cells[0] ?? []).map((cell) => cell?.value);
  const [name, unit, link, id] = ["Team", "School or department", "Its log", "Entry ID"].map((heading) =>
    headings.indexOf(heading),
  );
  for (let n = 2; n <= teams; n++) {
    const row = (cells[1] ?? []).map((cell): BookCell | undefined => cell && { ...cell });
    const put = (at: number | undefined, value: string): void => {
      row[at ?? -1] = { value };
    };
    put(name, `Team ${n}`);
    put(unit, `School ${Math.ceil(n / 10)}`);
    put(link, linkTo(n));
    put(id, `team-${n}`);
    cells.push(row);
  }
  return book;
}

const WEEKDAYS = ["2025-09-03", "2025-09-10", "2025-09-17", "2025-09-24", "2025-10-01"];

/** A team's log with so many meetings, one to five. */
export function logWith(meetings: number): Book {
  const book = emptyBook();
  const host = sheetsHost(usualSetting(book, coordinatorProject()));
  replyTo(host, { type: "new", id: "begin", team: { name: "A team", weekday: "wednesday" } });
  const entries = WEEKDAYS.slice(0, meetings).map((date) => ({
    kind: "meeting",
    id: "",
    values: { date, agenda: "Secret plans", notes: "Secret notes", attendees: ["Ann Secret", "Bo Secret"] },
  }));
  replyTo(host, { type: "save", id: "meetings", entries });
  return book;
}

/** The same log under a team's name. Only the setup is a copy, so that thousands of them cost little. */
function named(book: Book, name: string): Book {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== "PLT Setup") return sheet;
    const cells = sheet.cells.map((row) =>
      row.map((cell) => (cell?.value === "A team" ? { ...cell, value: name } : cell)),
    );
    return { ...sheet, cells };
  });
  return { ...book, name: `${name} notes`, sheets };
}

let templates: readonly Book[] = [];

/** The logs of all teams, by the ids of their spreadsheets: the nth has one to five meetings. Made when they are asked for. */
export function logs(id: string): OtherFile {
  const team = Number(/^log_(\d+)$/.exec(id)?.[1] ?? 0);
  if (team === 0) return "not-found";
  if (templates.length === 0) templates = [1, 2, 3, 4, 5].map(logWith);
  const log = templates[team % templates.length];
  return log ? named(log, `Team ${team}`) : "not-found";
}

/** What the script tells of a round. */
export interface Told {
  readonly now: "running" | "waiting" | "elsewhere" | "stuck" | "idle";
  readonly hourly: boolean;
  readonly teams: number;
  readonly left: number;
  readonly notices: readonly Notice[];
}

/** Calls one of the functions for collecting, and answers what it tells. */
export const tell = (host: SheetsHost, name: string, ...args: readonly string[]): Told =>
  JSON.parse(String(host.call(name, args))) as Told;

/** A table as texts, by its first line of headings, without the columns that tell a moment. */
export function linesOf(book: Book, tab: string, without: readonly string[]): readonly (readonly string[])[] {
  const { cells } = tabOf(book, tab);
  const headings = (cells[0] ?? []).map((cell) => String(cell?.value ?? ""));
  return cells.map((row) =>
    headings.flatMap((heading, i) => (without.includes(heading) ? [] : [String(row[i]?.value ?? "")])),
  );
}
