/** Runs by the hour that bring nothing: after a few in a row they end, so that Google does not fail every hour without anyone knowing. */
import type { Notice } from "../../core/index.ts";
import { whyUnread } from "./trouble.ts";

/** How many runs in a row have brought nothing, the one that is under way included. */
const RUNS = "plt.hourly.in-vain";
/** Why the last of them did, as a notice. */
const WHY = "plt.hourly.why";

/** Trouble of Google's own is over by then, as a rule. */
export const MOST_IN_VAIN = 3;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

export const runsInVain = (): number => Number(store().getProperty(RUNS) ?? 0);

/** Counts a run before it begins: one that Google ends in the middle cannot say so any more. */
export const countRun = (): void => void store().setProperty(RUNS, String(runsInVain() + 1));

/** Something was kept, or nothing was wrong. */
export const forgetRuns = (): void => void store().deleteProperty(RUNS);

/** Keeps in mind why there are no more runs by the hour, for the page. */
export const keepWhyStopped = (why: Notice): void => void store().setProperty(WHY, JSON.stringify(why));

/** Somebody has taken it in hand. */
export function forgetWhyStopped(): void {
  forgetRuns();
  store().deleteProperty(WHY);
}

/** That it has stopped, and why; nothing where it has not. */
export function whyStopped(): readonly Notice[] {
  const kept = store().getProperty(WHY);
  if (kept === null) return [];
  const why = JSON.parse(kept) as Notice;
  return [hourlyStopped(why), ...(hasWords(why) ? [] : [why])];
}

const hasWords = ({ facts }: Notice): boolean => facts["said.en"] !== undefined;

/** The one sentence for the list of teams: with the reason where it brings its own words. */
export const hourlyStopped = ({ facts }: Notice): Notice =>
  whyUnread("unread/hourly-stopped", { "reason.en": facts["said.en"] ?? "", "reason.es": facts["said.es"] ?? "" });
