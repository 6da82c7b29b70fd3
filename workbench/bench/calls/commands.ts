/** The commands whose calls are counted, and the fewest with which each can be done. */
import type { Command } from "../../../core/index.ts";

const corrections = { fields: [], headers: [], leftOut: [] };

export const BEGIN: Command = { type: "new", id: "new0000001", team: { name: "Grade 5 PLT", school: "Lincoln" } };

export const saveMeeting = (id: string): Command => ({
  type: "save",
  id,
  entries: [
    {
      kind: "meeting",
      id: "",
      values: { date: "2026-01-14", start: "14:15", attendees: ["Ana Ruiz", "Ben Cole"], notes: "Looked at the quiz" },
    },
  ],
});

export interface CountedCommand {
  readonly title: string;
  /** On a log, or on a team's own notes. */
  readonly on: "log" | "notes";
  readonly command: Command;
  /** By host, the fewest calls: a reading, and a writing where there is one. Sheets has no such figure: each tab is several calls. */
  readonly fewest: Readonly<Record<string, number>>;
}

export const COMMANDS: readonly CountedCommand[] = [
  { title: "forms", on: "log", command: { type: "open" }, fewest: { file: 1, Excel: 1 } },
  { title: "a form", on: "log", command: { type: "form", kind: "goal", entry: "" }, fewest: { file: 1, Excel: 1 } },
  { title: "save", on: "log", command: saveMeeting("save000002"), fewest: { file: 2, Excel: 2 } },
  {
    title: "convert",
    on: "notes",
    command: { type: "convert", id: "conv000001", corrections },
    fewest: { file: 2, Excel: 2 },
  },
  { title: "check", on: "log", command: { type: "check" }, fewest: { file: 1, Excel: 1 } },
  { title: "summarize", on: "log", command: { type: "summarize", id: "sum0000001" }, fewest: { file: 2, Excel: 2 } },
];
