/** What is said beside a field of a form, in English. */
import type { Sentences } from "./sentence.ts";

export const enForm: Sentences = {
  "form/missing": (f) => `${f["heading"]} is needed. Fill it in and save again.`,
  "form/not-a-day": (f) => `${f["heading"]} must be a date, written year-month-day such as 2025-10-08.`,
  "form/not-a-time": (f) => `${f["heading"]} must be a time of day such as 14:15 or 2:15 PM.`,
  "form/not-a-number": (f) => `${f["heading"]} must be a number.`,
  "form/not-a-share": (f) => `${f["heading"]} must be a share between 0 and 1, for example 0.76 for 76%.`,
  "form/not-names": (f) => `${f["heading"]} must be names with commas between them, or a list of names.`,
  "form/not-text": (f) => `${f["heading"]} must be text.`,
  "form/too-long": (f) =>
    `${f["heading"]} is longer than a cell can hold (${f["limit"]} characters). Shorten it, or put the text in a document and paste its link.`,
  "form/unknown-field": (f) => `There is no field called ${f["key"]}. The fields are: ${f["keys"]}.`,
  "form/unknown-kind": (f) =>
    `PLT Log keeps no entries called “${f["kind"]}”. Try meeting, action-item, goal, member or team.`,
};
