/** What planning one edit comes to: strokes, what could not be done, and how each row ended. */
import type { Notice } from "../words/notice.ts";
import type { Write } from "./write.ts";

/** How each edited row ended, so that an undo can say it entry by entry. */
export interface RowOutcome {
  readonly sheet: string;
  readonly id: string;
  readonly outcome: "done" | "kept" | "missing";
}

export interface Step {
  readonly writes: readonly Write[];
  readonly notices: readonly Notice[];
  readonly outcomes: readonly RowOutcome[];
}

export const nothing: Step = { writes: [], notices: [], outcomes: [] };
export const only = (writes: readonly Write[]): Step => ({ ...nothing, writes });

/** Several steps as one. */
export const stepOf = (steps: readonly Step[]): Step => ({
  writes: steps.flatMap(({ writes }) => writes),
  notices: steps.flatMap(({ notices }) => notices),
  outcomes: steps.flatMap(({ outcomes }) => outcomes),
});

/** What is said of an edit that could not be carried out. */
export const noticeAbout = (
  code: string,
  sheet: string,
  cell: string,
  entry: string,
  facts: Notice["facts"],
): Notice => ({
  code,
  severity: "error",
  requirement: "",
  sheet,
  cell,
  entry,
  field: "",
  facts: { sheet, ...facts },
});
