/** A command is written whole or not at all: where a part of it has no place, it is refused before anything is written. */
import type { Notice } from "../words/notice.ts";
import type { Edit } from "../workbook/edit.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { Result } from "./handler.ts";
import { refuse } from "./refuse.ts";

const NO_PLACE = ["write/tab-locked", "write/tab-missing", "write/headings-missing"];

/** Rows whose column is gone have no place; a single field whose column is gone is only said. */
const hasNoPlace = ({ code, entry }: Notice): boolean =>
  NO_PLACE.includes(code) || (code === "write/column-missing" && entry === "");

/** The result, or a refusal that says which tab is protected or has lost its headings. */
export function wholeOrNot(result: Result, edits: readonly Edit[], snapshot: Snapshot): Result {
  const unplaced = planWrites(edits, snapshot).notices.filter(hasNoPlace);
  if (unplaced.length === 0) return { ...result, edits };
  return refuse([...new Map(unplaced.map((notice) => [`${notice.code} ${notice.sheet}`, notice])).values()]);
}
