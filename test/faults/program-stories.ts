/** What a coordinator is doing when something goes wrong: logs are collected, pages are drawn from what was collected. */
import type { Command } from "../../core/index.ts";
import type { Taken } from "../../core/summaries/taken.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
import { extractWith } from "../core/commands/a-program.ts";
import type { Story } from "./story.ts";
import { typeCells } from "./type-cells.ts";

const empty = (): Book => bookWith("New", sheetsOf("# Sheet1\n| hello |"));

const program: Command = { type: "new", id: "new0000001", team: { name: "Cedar County" }, book: "program" };

const register: Command = {
  type: "save",
  id: "teams00001",
  entries: ["Grade 5", "Science", "Art"].map((name) => ({
    kind: "team-link",
    id: "",
    values: { name, unit: "Lincoln" },
  })),
};

const read = (n: number, time: string, meetings: number): Taken => ({
  source: `teams00001-${n}`,
  state: "read",
  at: `2026-01-14T${time}`,
  mark: `v${meetings}`,
  extract: extractWith(meetings),
});

const collect = (id: string, ...taken: readonly Taken[]): Command => ({ type: "collect", id, taken });

const collected: Story["before"] = [
  program,
  register,
  collect("coll000001", read(1, "14:00", 2), read(2, "14:00", 3)),
  (book) => typeCells(book, "PLT Collected", 0, 9, [["Called on"], ["call 1"], ["call 2"]]),
];

export const programStories: readonly Story[] = [
  {
    title: "collection",
    book: empty(),
    before: collected,
    command: collect("coll000002", read(1, "15:00", 4), read(3, "15:00", 5)),
  },
  {
    title: "district pages",
    book: empty(),
    before: collected,
    command: { type: "draw-pages", id: "draw000001", pages: "district", name: "", since: null },
  },
];
