/** Notices that a team found wrong and set aside, with its reason beside them in PLT Check. */
import type { Notice } from "../words/notice.ts";
import { noticeMark } from "../words/notice-mark.ts";
import { textOf } from "../workbook/cell.ts";
import { CHECK_COLUMNS, CHECK_SHEET } from "../workbook/page-tabs.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";

/** Reasons by the marks of their notices; a row whose reason is empty sets nothing aside. */
export function reasonsIn(snapshot: Snapshot): ReadonlyMap<string, string> {
  const rows = findSheet(snapshot, CHECK_SHEET)?.cells ?? [];
  const reasons = rows.map(
    (row) => [textOf(row[CHECK_COLUMNS.mark]).trim(), textOf(row[CHECK_COLUMNS.reason]).trim()] as const,
  );
  return new Map(reasons.filter(([mark, reason]) => mark.includes("/") && reason !== ""));
}

/** The notices that are open, and those set aside. */
export function setAside(
  notices: readonly Notice[],
  snapshot: Snapshot,
): { readonly open: readonly Notice[]; readonly aside: readonly (readonly [Notice, string])[] } {
  const reasons = reasonsIn(snapshot);
  const open: Notice[] = [];
  const aside: (readonly [Notice, string])[] = [];
  for (const notice of notices) {
    const reason = reasons.get(noticeMark(notice));
    if (reason === undefined) open.push(notice);
    else aside.push([notice, reason]);
  }
  return { open, aside };
}
