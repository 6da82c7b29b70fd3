/** What Sheets or Apps Script refused, as a notice: the one place where their words are read. */
import type { Notice } from "../core/index.ts";
import { hostNotice } from "../core/words/host-notice.ts";
import { SheetGone } from "./sheet-gone.ts";

/** Words of an error and what they mean; the first that fits. Sheets says them in English to scripts, whatever the person's language. */
const MEANINGS: readonly (readonly [words: RegExp, code: string])[] = [
  [/protected cell or object/i, "host/protected"],
  [/do not have permission to call|authorization is required|required permissions/i, "host/permission-missing"],
  [/PERMISSION_DENIED|permission to access the requested document|permission denied/i, "host/two-accounts"],
  [/limit of 10000000 cells|number of cells in the workbook/i, "host/workbook-full"],
  [/exceeded maximum execution time/i, "host/took-too-long"],
  [/too many times|too many scripts|quota|rate limit|429/i, "host/too-often"],
  [
    /sheet with the name .* already exists|sheet \d+ not found|coordinates of the range|outside the dimensions|out of bounds|invalid sheet index/i,
    "host/changed-meanwhile",
  ],
  [/NetworkError|network|connection failure|offline|HTTP 0/i, "host/no-connection"],
  [/timed out|service (unavailable|error)|server error|internal error|try again later/i, "host/google-trouble"],
];

/** The notice for whatever was thrown. What nobody foresaw is told in Google's own words. */
export function noticeOf(failure: unknown): Notice {
  if (failure instanceof SheetGone) return hostNotice("error", "host/changed-meanwhile", { sheet: failure.sheet });
  const message = failure instanceof Error ? failure.message : String(failure);
  const meaning = MEANINGS.find(([words]) => words.test(message));
  return meaning ? hostNotice("error", meaning[1], {}) : hostNotice("error", "host/unexpected", { reason: message });
}
