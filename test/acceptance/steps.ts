/** The steps of a year, in the words of the people who take them. */
import type { Command, FormEntry, Value } from "../../core/index.ts";
import type { Step } from "./year.ts";

/** Who does what, where and when; the name of the step is also the id of its command. */
type Told = Omit<Step, "does">;

export const begins = (told: Told, team: Readonly<Record<string, Value>>): Step => ({
  ...told,
  does: { type: "new", id: told.name, team, book: told.where },
});

export const saves = (told: Told, ...entries: readonly (FormEntry | readonly FormEntry[])[]): Step => ({
  ...told,
  does: { type: "save", id: told.name, entries: entries.flat() },
});

/** What saving would bring, before it is saved. */
export const tries = (told: Told, ...entries: readonly FormEntry[]): Step => ({
  ...told,
  does: { type: "try-save", entries },
});

export const looksAt = (told: Told, kind: string): Step => ({ ...told, does: { type: "form", kind, entry: "" } });

export const opens = (told: Told): Step => ({ ...told, does: { type: "open" } });

export const checks = (told: Told): Step => ({ ...told, does: { type: "check" } });

/** The check with its tab and its marks. */
export const writesCheck = (told: Told): Step => ({ ...told, does: { type: "write-check", id: told.name } });

export const summarizes = (told: Told): Step => ({ ...told, does: { type: "summarize", id: told.name } });

/** The summary of a year that is over. */
export const summarizesYear = (told: Told, year: string): Step => ({
  ...told,
  does: { type: "summarize", id: told.name, year },
});

/** What closing the year would mean, on the day that is proposed. */
export const triesToClose = (told: Told): Step => ({ ...told, does: { type: "try-close-year", begins: "" } });

export const closes = (told: Told, year: { readonly begins: string; readonly stays: readonly string[] }): Step => ({
  ...told,
  does: { type: "close-year", id: told.name, cycle: "begins-anew", ...year },
});

export const takesBack = (told: Told): Step => ({ ...told, does: { type: "undo", id: told.name, command: null } });

export const converts = (told: Told): Step => ({
  ...told,
  does: { type: "convert", id: told.name, corrections: { fields: [], headers: [], leftOut: [] } } satisfies Command,
});

export const types = (told: Told, sheet: string, cell: string, text: string): Step => ({
  ...told,
  does: { type: "by-hand", sheet, cell, text },
});
