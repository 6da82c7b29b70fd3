/** What the page says while teams' logs are collected from other spreadsheets, in English. */
import { countInWords, thousands } from "./in-words.ts";

const minutes = (n: number): string => countInWords(n, "minute", "minutes");

export const enRoundUi = {
  what: (teams: number, minutesLong: number) =>
    `${countInWords(teams, "team", "teams")}: about ${minutes(minutesLong)}, for Google lets one person read sixty logs a minute.`,
  noTeams:
    "No team is registered yet. Write each team's name, its school and the address of its log into PLT Teams, one row a team.",
  showTeams: "Show PLT Teams",
  again: "Look again",
  begin: "Collect now",
  goOn: "Go on collecting",
  hourly: "Go on every hour when this window is closed",
  hourlyOn: "It also goes on every hour, until all are read. You may close this window.",
  keepOpen: "It goes on while this window is open. Closed, it waits until you come back.",
  beginning: "Looking at the register…",
  read: (done: number, all: number) => `${thousands(done)} of ${thousands(all)} logs looked at`,
  left: (minutesLong: number) => `About ${minutes(minutesLong)} more. The list in PLT Collected grows as it goes on.`,
  waiting: "It goes on in a minute.",
  stop: "Stop",
  stopping: "Stopping after the log at hand…",
  stopped: (left: number) =>
    left === 0
      ? "Stopped. What was read stays."
      : `Stopped with ${countInWords(left, "log", "logs")} to go. What was read stays. Today it goes on where it was; later it begins anew.`,
  pending: "A round is not finished. It goes on where it was.",
  done: "All logs were looked at.",
  failed: "Not everything was collected",
  unread: (n: number) => `${countInWords(n, "log", "logs")} could not be read. PLT Collected says why, for each.`,
};

export type RoundUi = typeof enRoundUi;
