/** The team that a workbook belongs to, from labels, titles and tabs; what stands once for all its meetings is kept with it. */
import type { Value } from "../kinds/entry.ts";
import type { Notice } from "../words/notice.ts";
import type { DraftEntry } from "./draft.ts";
import { notice } from "./notices.ts";
import type { RegionDrafts } from "./region-drafts.ts";
import { different, factsInTitle, firstFacts, schoolYearText } from "./team-facts.ts";

export interface TeamDraft {
  readonly drafts: readonly DraftEntry[];
  readonly notices: readonly Notice[];
}

/** One team for the workbook; none where nothing says whose it is. Several teams in one workbook are told, the first is taken. */
export function teamDraft(
  regions: readonly RegionDrafts[],
  titles: readonly string[],
  schoolYear: { readonly from: string; readonly to: string } | undefined,
): TeamDraft {
  const labelled = regions.flatMap(({ facts }) => facts);
  const found = firstFacts([...labelled, ...titles.map(factsInTitle)]);
  const facts =
    found.school_year === undefined && schoolYear !== undefined
      ? { ...found, school_year: schoolYearText(schoolYear.from, schoolYear.to) }
      : found;
  const other: Record<string, Value> = Object.assign({}, ...regions.map(({ shared }) => shared));
  const teams = different(labelled.map(({ team }) => team ?? null));
  const notices =
    teams.length > 1
      ? [notice("convert/several-teams", "info", "", "", { count: teams.length, teams: teams.slice(0, 6).join(", ") })]
      : [];
  const says = Object.keys(found).length > 0 || Object.keys(other).length > 0;
  const draft: DraftEntry = {
    kind: "team",
    fields: facts,
    labels: {},
    other,
    source: null,
    fingerprint: "",
    belongsTo: null,
  };
  return { drafts: says ? [draft] : [], notices };
}
