/** What of a second conversion is in the log already: by the cell that an entry came from and by a mark of what stood there. */

import type { Notice } from "../words/notice.ts";
import { quoteSheet } from "../workbook/address.ts";
import type { DraftEntry } from "./draft.ts";
import { notice } from "./notices.ts";

export interface Again {
  /** Not in the log yet; `belongsTo` counts among these. */
  readonly fresh: readonly DraftEntry[];
  /** In the log as they stand, also where their row has moved. */
  readonly same: readonly DraftEntry[];
  /** In the log, but what stands in the sheet was changed since. They are told and not written. */
  readonly changed: readonly DraftEntry[];
  readonly notices: readonly Notice[];
}

const keyOf = ({ source }: DraftEntry): string => (source === null ? "" : `${quoteSheet(source.sheet)}!${source.cell}`);

/** The sheet of a key such as `'Grade 5 notes'!A7`, quoted as it stands. */
const sheetOfKey = (key: string): string => key.slice(0, key.lastIndexOf("!"));

type Standing = "fresh" | "same" | "changed";

const markIn = (key: string, mark: string): string => `${sheetOfKey(key)} ${mark}`;

/**
 * How each source cell stands. A cell with the mark that the log knows is the same. A mark that is no longer where the log knows
 * it, and stands in another cell of that sheet, has moved there; each known mark moves once, so that a row typed twice is new.
 */
function standings(drafts: readonly DraftEntry[], known: ReadonlyMap<string, string>): ReadonlyMap<string, Standing> {
  const now = new Map(drafts.filter(({ source }) => source !== null).map((draft) => [keyOf(draft), draft.fingerprint]));
  const gone = new Map<string, number>();
  for (const [key, mark] of known) {
    if (now.get(key) !== mark) gone.set(markIn(key, mark), (gone.get(markIn(key, mark)) ?? 0) + 1);
  }
  const found = new Map<string, Standing>();
  const moved = new Set<string>();
  for (const [key, mark] of now) {
    const left = gone.get(markIn(key, mark)) ?? 0;
    if (known.get(key) === mark) found.set(key, "same");
    else if (left > 0) {
      gone.set(markIn(key, mark), left - 1);
      moved.add(markIn(key, mark));
      found.set(key, "same");
    }
  }
  for (const key of now.keys()) {
    if (found.has(key)) continue;
    const before = known.get(key);
    found.set(key, before === undefined || moved.has(markIn(key, before)) ? "fresh" : "changed");
  }
  return found;
}

/** Meetings first keep their places: what belongs to a meeting that is not fresh belongs to none of these. */
function renumbered(drafts: readonly DraftEntry[], fresh: readonly number[]): readonly DraftEntry[] {
  const places = new Map(fresh.map((place, index) => [place, index]));
  return fresh.flatMap((place) => {
    const draft = drafts[place];
    if (draft === undefined) return [];
    const belongsTo = draft.belongsTo === null ? null : (places.get(draft.belongsTo) ?? null);
    return [{ ...draft, belongsTo }];
  });
}

/**
 * Which drafts are new, which the log has, and which it has but were changed in the team's sheet since. `known` has the mark of
 * each source cell (`'Grade 5 notes'!A7`). Members and the team have no source and are always fresh: who adds them looks at the
 * roster. Example: a row inserted above others moves them; only the inserted one is fresh.
 */
export function alreadyConverted(drafts: readonly DraftEntry[], known: ReadonlyMap<string, string>): Again {
  const byCell = standings(drafts, known);
  const all = drafts.map(
    (draft): Standing => (draft.source === null ? "fresh" : (byCell.get(keyOf(draft)) ?? "fresh")),
  );
  const fresh = all.flatMap((standing, place) => (standing === "fresh" ? [place] : []));
  const changed = drafts.filter((_, place) => all[place] === "changed");
  return {
    fresh: renumbered(drafts, fresh),
    same: drafts.filter((_, place) => all[place] === "same"),
    changed,
    notices: [...new Map(changed.map((draft) => [keyOf(draft), draft])).values()].map(({ source }) =>
      notice("convert/changed-since", "info", source?.sheet ?? "", source?.cell ?? "", {}),
    ),
  };
}
