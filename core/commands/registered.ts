/** The teams of a program workbook's register, and what is kept of each; nothing is written. */
import { rosterOn } from "../kinds/roster.ts";
import { readLog } from "../log/read-log.ts";
import { linesIn } from "./collected-tab.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { hasRegister, registeredTeam, teamsNow } from "./register.ts";

export const registered: Handler<CommandOf<"registered">> = {
  run: (_, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    const lines = linesIn(snapshot);
    const teams = teamsNow(book).map((team) => registeredTeam(team, lines));
    const kept = teams.flatMap(({ source, at }) => (at === "" ? [] : [lines.get(source)?.school ?? ""]));
    const schools = [...new Set(kept)].sort();
    const register = hasRegister(book) ? "here" : book.exists ? "none" : "no-log";
    const roster = rosterOn(book, book.today);
    return { edits: [], reply: { type: "registered", register, teams, schools, roster, notices: [] } };
  },
};
