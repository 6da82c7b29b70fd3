/** The extracts of a made district: 3,000 teams of 200 schools with 110,000 meetings of 20 fields. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import type { Entry } from "../../../core/kinds/entry.ts";
import { KINDS } from "../../../core/kinds/index.ts";
import type { Log } from "../../../core/kinds/kind.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { extractOf } from "../../../core/summaries/extract.ts";
import type { Collected } from "../../../core/summaries/team-figures.ts";
import { type MadeLog, madeLog, TODAY } from "./made-log.ts";

const TEAMS = 3_000;
const SCHOOLS = 200;
const MEETINGS = 110_000;

/** A made log as the core reads one. */
function logOf({ entries }: MadeLog): Log {
  const read = new Map(
    KINDS.map(({ kind, tab }) => [
      kind,
      (entries[kind] ?? []).map(
        (values, row): Entry => ({
          kind,
          id: `${kind}-${row}`,
          values,
          other: {},
          source: null,
          at: { sheet: tab, row, cells: {} },
        }),
      ),
    ]),
  );
  return {
    entries: (kind) => read.get(kind) ?? [],
    today: TODAY,
    cycle: FIVE_STAGE,
    policy: HOUSE_POLICY,
    language: "en",
  };
}

/** The whole district, the same in every run. */
export function madeDistrict(): readonly Collected[] {
  const whole = Math.floor(MEETINGS / TEAMS);
  const more = MEETINGS - whole * TEAMS;
  return Array.from({ length: TEAMS }, (_, i) => {
    const log = logOf(madeLog(i, SCHOOLS, whole + (i < more ? 1 : 0)));
    return { extract: extractOf(log, `team ${i}`), source: `${i}.xlsx`, taken: TODAY, old: "" };
  });
}
