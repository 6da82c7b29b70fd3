/** What is said in English where a school year is closed. */
import { countInWords, dayInEnglish, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const enYear: Sentences = {
  "year/no-meetings": () =>
    "This workbook keeps a program, not a team's meetings: its plan and agreements go on from year to year, so there is no year to close.",
  "year/no-day": (f) =>
    `“${quoted(f["text"])}” is not a date. Give the first day of the new school year, such as 2026-08-24.`,
  "year/before-last": (f) =>
    `The year that began on ${dayInEnglish(f["known"])} is the newest one; ${dayInEnglish(f["begins"])} lies before it. Give a later day.`,
  "year/nothing": (f) =>
    `No meeting of this year was held before ${dayInEnglish(f["begins"])}, so there is no year to close yet. Check the day.`,
  "year/meetings-after": (f) =>
    `${countInWords(f["meetings"], "meeting was", "meetings were")} held on or after ${dayInEnglish(f["begins"])}, the last on ${dayInEnglish(f["date"])}. The new year begins after the old year's last meeting: give a later day.`,
  "year/too-far": (f) =>
    `${dayInEnglish(f["begins"])} is more than a year after the last meeting (${dayInEnglish(f["date"])}). Check the year of the date.`,
  "year/closed-already": (f) =>
    `The year ${f["year"]} is closed: the new one begins on ${dayInEnglish(f["begins"])}. Nothing was left to do.`,
  "year/unknown": (f) =>
    f["years"] === ""
      ? `The log has no meetings yet, so there is no year “${quoted(f["year"])}” to show.`
      : `The log has no meetings in “${quoted(f["year"])}”. Its years are: ${f["years"]}.`,
};
