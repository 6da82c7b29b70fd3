/** Commands about pages above the team and pages to print. What carries them out is large, so a host loads it apart from the rest. */
import type { Command } from "../command.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { Apart } from "./apart.ts";
import type { CommandOf, Result } from "./handler.ts";

export type PagesCommand = CommandOf<"registered" | "collect" | "draw-pages">;

/** Carries out such a command; `pages` in `core/collection.ts` is one. */
export type Pages = (
  command: PagesCommand,
  snapshot: Snapshot,
  apart: Pick<Apart, "summaryWords" | "further" | "sentences">,
) => Result;

const PAGES: readonly Command["type"][] = ["registered", "collect", "draw-pages"];

/** True for these commands. */
export const isPages = (command: Command): command is PagesCommand => PAGES.includes(command.type);
