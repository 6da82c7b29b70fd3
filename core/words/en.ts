/** What the checks and commands say in English: a sentence for each code. Codes of the conversion and of hosts stand in files of their own. */
import { enForm } from "./en-form.ts";
import { needsInEnglish } from "./en-needs.ts";
import { enUndo } from "./en-undo.ts";
import { countInWords, dayInEnglish, quoted } from "./in-words.ts";
import type { Facts, Sentence, Sentences } from "./sentence.ts";

const about = (facts: Facts, name: string): string => (quoted(facts[name]) === "" ? "" : ` “${quoted(facts[name])}”`);

const entry: Sentences = {
  "entry/missing": (f) => `“${f["heading"]}” is empty. Fill it in, so that the row can be understood later.`,
  "entry/not-a-day": (f) => `“${quoted(f["text"])}” under ${f["heading"]} is not a date. Type one such as Oct 8, 2025.`,
  "entry/not-a-time": (f) =>
    `“${quoted(f["text"])}” under ${f["heading"]} is not a time of day. Type one such as 2:15 PM.`,
  "entry/not-a-number": (f) => `“${quoted(f["text"])}” under ${f["heading"]} is not a number. Type digits only.`,
  "entry/not-on-list": (f) =>
    `“${quoted(f["text"])}” under ${f["heading"]} is none of the choices. It is kept; to have it counted, choose one: ${f["choices"]}.`,
  "entry/may-name-student": (f) => `“${quoted(f["text"])}” may tell who a student is. Write a code or a count instead.`,
};

const meeting: Sentences = {
  "meeting/no-date": () => "This meeting has no date, so no summary counts it. Type the day it took place.",
  "meeting/nobody-recorded": (f) =>
    `Nobody is recorded for the meeting of ${dayInEnglish(f["date"])}. Add the names of those who were there.`,
  "meeting/far-ahead": (f) =>
    `${dayInEnglish(f["date"])} lies ${countInWords(f["days"], "day", "days")} ahead. If the meeting has taken place, check the year.`,
  "meeting/ends-before-start": (f) =>
    `The meeting ends (${f["end"]}) before it starts (${f["start"]}). Check both times, and whether AM or PM is right.`,
  "meeting/same-date": (f) =>
    `There is another meeting on ${dayInEnglish(f["date"])}${f["otherCell"] === "" ? "" : ` (${f["otherCell"]})`}. Remove one if they are the same, or give each its start time.`,
  "rhythm/gap": (f) =>
    `${countInWords(f["days"], "day", "days")} passed without a meeting, from ${dayInEnglish(f["from"])} to ${dayInEnglish(f["date"])}. If one took place, log it.`,
  "rhythm/since-last": (f) =>
    `The last meeting in the log was on ${dayInEnglish(f["from"])}, ${countInWords(f["days"], "day", "days")} ago. Log what has taken place since, or agree on the next date.`,
  "role/held-long": (f) =>
    `${f["name"]} has been ${lower(f["heading"])} ${f["meetings"]} times in a row. The meeting form proposes whose turn it is next.`,
};

const stage: Sentences = {
  "stage/unknown": (f) => `“${quoted(f["text"])}” is not a stage of the team's cycle. Choose one: ${f["stages"]}.`,
  "stage/lacks": (f) =>
    `The team enters “${f["stage"]}” without ${needsInEnglish(f["lacks"])}. Add it first, or choose the stage where you really are.`,
  "stage/cycle-not-closed": (f) =>
    `A new cycle begins with “${f["stage"]}”, but the last one lacks ${needsInEnglish(f["lacks"])}. Write what the measure showed in PLT Goals.`,
  "stage/left-without": (f) =>
    `The team leaves “${f["before"]}” for “${f["stage"]}” without ${needsInEnglish(f["lacks"])}. Add it while it is fresh.`,
  "stage/skipped": (f) =>
    `From “${f["before"]}” the team went on to “${f["stage"]}” and passed over ${f["skipped"]}. Write the reason under “Why this stage”.`,
  "stage/back": (f) =>
    `The team went back from “${f["before"]}” to “${f["stage"]}”. That is fine; a word under “Why this stage” helps later.`,
  "stage/back-because": (f) => `The team went back from “${f["before"]}” to “${f["stage"]}”: ${quoted(f["reason"])}`,
  "stage/stalled": (f) =>
    `The team has been in “${f["stage"]}” for ${countInWords(f["meetings"], "meeting", "meetings")}, since ${dayInEnglish(f["since"])}. ${nextStep(f)}`,
};

const nextStep: Sentence = (f) =>
  f["lacks"] === ""
    ? `If you are ready, choose “${f["next"]}” at the next meeting; if not, say what is in the way.`
    : `For “${f["next"]}” it still needs ${needsInEnglish(f["lacks"])}.`;

const followUp: Sentences = {
  "action/no-owner": (f) => `Nobody is named for the action${about(f, "text")}. Write who sees to it.`,
  "action/no-due": (f) => `The action${about(f, "text")} has no date. Write by when it will be done.`,
  "action/overdue": (f) =>
    `The action${about(f, "text")}${f["owner"] === "" ? "" : ` (${f["owner"]})`} was due on ${dayInEnglish(f["due"])}, ${countInWords(f["days"], "day", "days")} ago. Mark it done, drop it, or agree on a new date.`,
  "goal/not-measurable": (f) =>
    `The goal${about(f, "goal")} cannot be measured yet: it lacks ${needsInEnglish(f["lacks"])}. Fill in the empty cells of its row.`,
  "goal/no-result": (f) =>
    `The day of the goal${about(f, "goal")}, ${dayInEnglish(f["date"])}, has passed and there is no result. Write what the measure showed, or set a new date.`,
  "team/no-goal": (f) =>
    `The team has met ${countInWords(f["meetings"], "time", "times")} and has no goal in the log. Add one: what students will do better, measured how, from where to where, by when.`,
  "member/left-before-joining": (f) =>
    `${f["name"]} left (${dayInEnglish(f["left"])}) before joining (${dayInEnglish(f["joined"])}). Check both dates.`,
  "member/twice": (f) =>
    `${f["name"]} is on the roster already${f["otherCell"] === "" ? "" : ` (${f["otherCell"]})`}. Remove one of the two rows, or give both their days of joining and leaving.`,
  "member/never-there": (f) =>
    `${f["name"]} is on the roster but at none of ${countInWords(f["meetings"], "meeting", "meetings")}. Check how the name is written, or fill in the day of leaving.`,
};

const commands: Sentences = {
  "log/tab-gone": (f) =>
    `The tab ${f["sheet"]}, with entries of this log, is gone or has another name. If it was renamed, give it its name back; if it was deleted, bring it back from the version history. Until then a new entry begins an empty tab.`,
  "log/none": () => "This workbook has no PLT Log yet. Begin one, or convert the team's own sheet.",
  "new/log-exists": () => "This workbook has a PLT Log already. Go on with it, or choose another name for a new one.",
  "convert/nothing": () =>
    "No table of meetings was found in this workbook, so nothing was converted. If there is one, say which row holds its headings.",
  "undo/nothing": () => "There is nothing to undo.",
  "undo/already": () => "That was undone already; nothing was changed.",
  "form/row-changed": (f) =>
    `A row of ${f["sheet"]} that this form is about was changed or removed meanwhile, so nothing was written. Open the form again and repeat the change.`,
  "write/tab-missing": (f) => `The tab ${f["sheet"]} is gone, so nothing was written there. Run the command again.`,
  "write/tab-locked": (f) =>
    `You may not write to the tab ${f["sheet"]}: it is protected. Ask its owner to let you edit it. What you typed is still in the form.`,
  "write/tab-kept": (f) =>
    `The tab ${f["sheet"]} stays, because it still holds ${countInWords(f["rows"], "row", "rows")} that were added or changed by hand.`,
  "write/headings-missing": (f) =>
    `The heading row of ${f["sheet"]} was not found. Put it back, with “Entry ID” over the ids, and run the command again.`,
  "write/column-missing": (f) =>
    `The column ${f["heading"]} is missing in ${f["sheet"]}. Put the heading back and run the command again.`,
  "write/entry-gone": (f) => `The entry is no longer in ${f["sheet"]}: someone removed it. Nothing was changed.`,
  "write/changed-meanwhile": (f) =>
    `Someone changed ${f["heading"]} (${f["sheet"]}, cell ${f["cell"]}) meanwhile, so it was left as it is. Look at it and change it again if needed.`,
};

const lower = (text: string | number | undefined): string => String(text ?? "").toLowerCase();

export const en: Sentences = { ...entry, ...meeting, ...stage, ...followUp, ...commands, ...enUndo, ...enForm };
