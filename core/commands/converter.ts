/** The part of the core that understands a team's own sheets. It is large and seldom needed, so hosts load it apart, when a command asks. */

import type { Command } from "../command.ts";
import type { Draft } from "../convert/draft.ts";
import type { Corrections, FieldMatch, Inspection, LabelRule, Region } from "../convert/inspection.ts";
import type { Known, Sourced, Standing } from "../convert/provenance.ts";
import type { Cell } from "../workbook/cell.ts";
import type { Day } from "../workbook/day.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

export interface Converter {
  readonly inspect: (snapshot: Snapshot, corrections: Corrections) => Inspection;
  readonly plan: (snapshot: Snapshot, inspection: Inspection, corrections: Corrections) => Draft;
  /** A reader of days for one column of a team's own table. */
  readonly daysInColumn: (sheet: string, snapshot: Snapshot) => (cell: Cell) => Day | undefined;
  readonly standingsOf: (
    drafts: readonly Sourced[],
    known: readonly Known[],
    sheets: readonly string[],
  ) => readonly Standing[];
  readonly ruleFor: (
    from: LabelRule["from"],
    field: FieldMatch,
    region: Region,
    sheet: string,
  ) => LabelRule | undefined;
  readonly replaces: (rule: LabelRule, known: LabelRule, region: Region) => boolean;
}

/** True for the commands that look at a team's own sheets: a host that loads the converter apart does it for these alone. */
export const asksConverter = (command: Command): boolean => command.type === "inspect" || command.type === "convert";
