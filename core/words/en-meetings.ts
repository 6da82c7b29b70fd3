/** What the checks about how a team meets say in English. */
import { countInWords, dayInEnglish, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

const calendar: Sentences = {
  "calendar/no-meeting": (f) =>
    `${dayInEnglish(f["date"])} was set aside for teams, and no meeting is logged. Log it, or write why there was none.`,
  "calendar/ends-before-start": (f) =>
    `The designated time ends (${f["end"]}) before it starts (${f["start"]}). Check whether AM or PM is right.`,
  "calendar/not-designated": (f) =>
    `${dayInEnglish(f["date"])} is none of the days set aside for teams. If it is one, add it to PLT Calendar; an extra meeting may stay as it is.`,
};

const time: Sentences = {
  "time/ruled-out": (f) =>
    `${f["use"]}${f["minutes"] === "" ? "" : ` (${f["minutes"]} minutes)`} is not what team time is for, so it is counted apart. Thank you for writing it down; talk about what would protect the time.`,
  "time/sounds-ruled-out": (f) =>
    `“${f["said"]}” sounds like ${lower(f["use"])}, which team time is not for. If it was, choose it under “Used for”; if not, leave it.`,
  "time/not-adding-up": (f) =>
    `The time written down for ${dayInEnglish(f["date"])} adds up to ${f["sum"]} minutes, but the meeting took ${f["minutes"]}. Correct one of them.`,
};

const meeting: Sentences = {
  "meeting/no-agenda": (f) =>
    `The meeting of ${dayInEnglish(f["date"])} had no agenda${among(f["meetings"])}. Put two or three items into PLT Agenda before the next one.`,
  "meeting/no-kind": (f) =>
    `The meeting of ${dayInEnglish(f["date"])} does not say which kind it was${among(f["meetings"])}. If it is always the same, set “Usual kind of meeting” in PLT Setup once.`,
  "meeting/thin-notes": (f) =>
    `The notes of ${dayInEnglish(f["date"])} hold ${countInWords(f["words"], "word", "words")}, which will help nobody later. Add what you looked at and what you agreed on while you remember it.`,
  "meeting/sounds-ruled-out": (f) =>
    `“${f["said"]}” in the notes sounds like ${lower(f["use"])}, which team time is not for. If it took part of the meeting, write the minutes in PLT Time; if not, leave it.`,
  "absence/no-category": (f) =>
    `No category is given for the absence of ${f["name"]}. Choose one; details are not needed.`,
  "absence/was-there": (f) =>
    `${f["person"]} is recorded as absent on ${dayInEnglish(f["date"])} and as present at the meeting of that day. Correct one of them.`,
};

const agreed: Sentences = {
  "agenda/carried-long": (f) =>
    `“${quoted(f["text"])}” has been on the agenda of ${f["meetings"]} meetings. Give it time first, hand it to somebody, or drop it.`,
  "agenda/no-outcome": (f) =>
    `“${quoted(f["text"])}” is done, but nothing says what came of it. Write one sentence for next time.`,
  "decision/neither": (f) =>
    `The decision “${quoted(f["text"])}” says neither how it was reached nor whom it binds. Fill in at least one of them.`,
  "decision/no-votes": (f) =>
    `The decision “${quoted(f["text"])}” was reached by a vote, but no counts are there. Write the votes for and against.`,
  "decision/review-due": (f) =>
    `The decision “${quoted(f["text"])}” was to be looked at again on ${dayInEnglish(f["review"])}. Ask at the next meeting whether it still holds, and set a new day.`,
  "norm/not-reviewed": (f) =>
    `The norm “${quoted(f["norm"])}” has not been looked at this school year. Talk about it at a meeting and write the day under “Last reviewed”.`,
  "team/no-norms": (f) =>
    `The team has met ${countInWords(f["meetings"], "time", "times")} and has no norms yet. Agree on two or three and log them.`,
  "member/no-group": (f) =>
    `${f["name"]} has no employee group, though others have one. Choose it, so that coaching and onboarding can be planned.`,
};

const cycle: Sentences = {
  "cycle/nothing-learned": (f) =>
    `The cycle “${quoted(f["text"])}” is closed, but nothing says what the team learned. Write what worked, for whom, and how you know.`,
  "cycle/ends-before-beginning": (f) =>
    `The cycle “${quoted(f["text"])}” closes on ${dayInEnglish(f["ended"])}, before it began on ${dayInEnglish(f["begun"])}. Check both dates.`,
  "cycle/left-open": (f) =>
    `The next cycle began on ${dayInEnglish(f["next"])}, but “${quoted(f["text"])}” is still open. Close it with what was learned.`,
};

const among = (meetings: string | number | undefined): string =>
  Number(meetings) > 1 ? `, like ${Number(meetings) - 1} more this school year` : "";

const lower = (text: string | number | undefined): string => String(text ?? "").toLowerCase();

export const enMeetings: Sentences = { ...calendar, ...time, ...meeting, ...agreed, ...cycle };
