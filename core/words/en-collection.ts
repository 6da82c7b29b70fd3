/** What a collection across workbooks writes into the program workbook, and why pages cannot be drawn, in English. */
import { countInWords, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const enCollectedTab = {
  headings: {
    team: "Team",
    school: "School",
    state: "State",
    figures: "Figures of",
    tried: "Looked at",
    why: "Why not",
    log: "Its log",
    version: "Version",
  },
  help: {
    team: "As it is written in PLT Teams.",
    school: "As it is written in PLT Teams, or in the team's log.",
    state: "What came of the last look at its log. Written by Collect.",
    figures: "When the figures that are kept were taken.",
    tried: "When Collect last looked at its log.",
    why: "Why its log could not be read.",
    log: "The link to the log, or its file.",
    version: "By this Collect sees whether the log has changed.",
  },
  states: {
    read: "Read",
    old: "Old figures kept",
    unread: "Could not be read",
    never: "Not collected yet",
    gone: "No longer in PLT Teams",
  },
};

export type CollectedTabWords = typeof enCollectedTab;

export const enCollection: Sentences = {
  "collect/no-register": () =>
    "This workbook has no register of teams. Begin a program's workbook, or add the teams to PLT Teams.",
  "collect/not-registered": (f) =>
    `PLT Teams no longer lists ${countInWords(f["teams"], "team", "teams")}; what was read of ${Number(f["teams"]) === 1 ? "it" : "them"} was left out.`,
  "collect/not-yet": () => "It has not been collected yet.",
  "collect/lost": () => "Its kept figures were changed by hand and cannot be used. Collect once more.",
  "collect/file-none": () => "The file holds no team's log.",
  "collect/file-program": () => "The file is a program's workbook, not a team's log.",
  "collect/file-too-large": (f) => `The file is larger than ${f["megabytes"]} MB.`,
  "collect/file-locked": () => "The file has a password. Save it without one, then choose it again.",
  "collect/file-broken": () => "The file is damaged, or no Excel workbook. Open it in Excel and save it once more.",
  "pages/nothing-collected": () => "Nothing has been collected yet. Choose Collect first; then the pages can be drawn.",
  "pages/which-school": (f) => `Choose a school whose figures were collected: ${f["schools"]}.`,
  "pages/unknown-person": (f) =>
    f["names"] === ""
      ? `The log knows nobody called “${quoted(f["name"])}”, and its roster is empty. Log a meeting first, with the names of those who were there.`
      : `The log knows nobody called “${quoted(f["name"])}”. On the roster are: ${f["names"]}. Write the name as it stands there.`,
  "pages/whose": () => "Say whose page it is to be: a name as it stands in the log.",
  "pages/tab-taken": (f) =>
    `There is a tab “${quoted(f["tab"])}” already that PLT Log did not draw. Rename it, then draw the pages again.`,
};
