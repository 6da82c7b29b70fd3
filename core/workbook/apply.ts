/** The workbook after edits, as a value: what laws and previews compare. */
import type { Edit } from "./edit.ts";
import { planWrites } from "./plan-writes.ts";
import type { Snapshot } from "./snapshot.ts";

/** The snapshot as it is once these edits are written; edits that find no place change nothing (`planWrites` says why). */
export const apply = (snapshot: Snapshot, edits: readonly Edit[]): Snapshot => planWrites(edits, snapshot).after;
