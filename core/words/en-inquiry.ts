/** What the checks about a team's inquiry say in English. */
import { countInWords, dayInEnglish, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

const data: Sentences = {
  "measure/missing-data": (f) =>
    `“${quoted(f["measure"])}” was to be collected on ${dayInEnglish(f["date"])}, and no result is in PLT Results. ${f["collector"] === "" ? "Find out who has the data" : `Ask ${f["collector"]} for the data`}, or change the day.`,
  "measure/no-collector": (f) => `Nobody is named to collect “${quoted(f["name"])}”. Write who does it.`,
  "result/not-adding-up": (f) =>
    `The bands of “${quoted(f["measure"])}” add up to ${f["sum"]}, but ${countInWords(f["assessed"], "student was", "students were")} assessed. Correct one of them.`,
  "result/nothing-said": (f) =>
    `The result of “${quoted(f["measure"])}” has no counts, no score and no level yet. Fill in how many students are in each band.`,
  "result/learner-code": () =>
    "This does not look like a learner's code. Use the district's number or a code with a digit in it; names of students do not belong in the log.",
  "result/unknown-measure": (f) =>
    `“${quoted(f["measure"])}” is none of the team's common measures. Check how the name is written, or add it to PLT Measures.`,
  "result/no-response": (f) =>
    `“${quoted(f["measure"])}” was given ${countInWords(f["days"], "day", "days")} ago, and nothing is planned yet for ${countInWords(f["learners"], "student", "students")}. Log the support or enrichment in PLT Responses.`,
};

const response: Sentences = {
  "response/for-nobody": (f) =>
    `“${quoted(f["text"])}” does not say for whom it is. Write learner codes, or how many students.`,
  "response/learner-code": () =>
    "This does not look like a learner's code. Use the district's number or a code with a digit in it, or write only how many students.",
  "response/no-later-data": (f) =>
    `“${quoted(f["text"])}” began ${countInWords(f["weeks"], "week", "weeks")} ago, and no later data say how it went. Look at student work again and write what it shows.`,
  "response/late": (f) =>
    `“${quoted(f["text"])}” began ${countInWords(f["days"], "day", "days")} after the assessment; ${f["limit"]} is the limit here. Ask what would make the next response quicker.`,
  "response/no-data": (f) =>
    `“${quoted(f["text"])}” names no assessment and no student work that it answers to. Write which it was.`,
  "goal/not-aligned": (f) =>
    `The goal “${quoted(f["goal"])}” is tied neither to the school improvement plan nor to the district's plan. Name the plan goal that it serves.`,
};

const learning: Sentences = {
  "change/no-data": (f) =>
    `The change “${quoted(f["text"])}” does not say which data prompted it. Add them in a few words, with a count.`,
  "change/not-reviewed": (f) =>
    `The change “${quoted(f["text"])}” is ${countInWords(f["weeks"], "week", "weeks")} old, and nobody has talked about its effect. Put it on the agenda, and keep it or drop it.`,
  "change/no-effect": (f) =>
    `The change “${quoted(f["text"])}” was looked at, but its effect is not written down. One sentence with a count is enough.`,
  "literature/no-use": (f) =>
    `Nothing says yet where “${quoted(f["source"])}” was used. Write the lesson or change, or agree on one to try.`,
  "literature/nothing-taken": (f) => `Write one idea that the team took from “${quoted(f["source"])}”.`,
  "practice/never-tried": (f) =>
    `“${quoted(f["text"])}” was learned ${countInWords(f["weeks"], "week", "weeks")} ago and nobody has tried it in class. Agree on a lesson to try it in, or say what is in the way.`,
  "practice/no-evidence": (f) =>
    `Nothing shows yet that “${quoted(f["text"])}” has come so far. Add what shows it: student work, a visit, a count.`,
  "inquiry/finding-without-data": (f) =>
    `The finding about “${quoted(f["text"])}” rests on no data. Write what you counted or looked at.`,
  "inquiry/no-finding": (f) =>
    `“${quoted(f["text"])}” is closed or decided, but no finding is written down. Say what you found, also if it did not work.`,
};

const requests: Sentences = {
  "request/open-long": (f) =>
    `The request “${quoted(f["text"])}” has been open for ${countInWords(f["days"], "day", "days")}. Ask again, and write the answer down.`,
  "request/unmet-need": (f) =>
    `The practice “${quoted(f["practice"])}” still lacks “${quoted(f["text"])}”. Talk with your principal about another way, or change the plan.`,
  "request/answered-before-asked": (f) =>
    `The answer (${dayInEnglish(f["answered"])}) lies before the request (${dayInEnglish(f["asked"])}). Check both dates.`,
  "request/no-cost": (f) =>
    `“${quoted(f["text"])}” came, but neither cost nor hours are there. Add one, so that shares can be compared.`,
};

export const enInquiry: Sentences = { ...data, ...response, ...learning, ...requests };
