/** What a team is doing when something goes wrong. */
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";

export interface Story {
  readonly title: string;
  readonly book: Book;
  readonly before: readonly (Command | ByHand)[];
  readonly command: Command;
}

/** Something that a team does in its workbook between two commands. */
export type ByHand = (book: Book) => void;
