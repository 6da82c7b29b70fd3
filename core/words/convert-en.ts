/** What a conversion says in English: about tabs, about cells, and why something was read so. */
import { countInWords, dayInEnglish, quoted } from "./in-words.ts";
import type { Facts, Sentences } from "./sentence.ts";

const because = (why: string | number | undefined): string => (quoted(why) === "" ? "" : ` (“${quoted(why)}”)`);

const onDay = (day: Facts[string] | undefined, said: string): string => (String(day ?? "") === "" ? "" : ` ${said}`);

const RULED_OUT_EN: Readonly<Record<string, string>> = {
  meetings: "another meeting",
  leave: "leave or an appointment",
  alone: "work alone",
  paperwork: "paperwork",
  grading: "grading",
  parents: "a conference with parents",
  duty: "a duty or an event",
};

const sheetsEn: Sentences = {
  "convert/nothing-of-ours": (f) =>
    `The tab “${quoted(f["sheet"])}” does not look like a team's meetings, actions or goals, so it is left alone. If it is, name the row that holds its headings.`,
  "convert/hidden-sheet": (f) =>
    `The hidden tab “${quoted(f["sheet"])}” holds ${countInWords(f["count"], "entry", "entries")}, which are taken along. Leave the tab out if they are not meant.`,
  "convert/own-kind": (f) =>
    `“${f["sheet"]}” is read by its own headings: ${countInWords(f["rows"], "row becomes an entry", "rows become entries")} in ${f["tab"]}. Leave the tab out if that is not meant.`,
  "convert/hidden-rows": (f) =>
    `${countInWords(f["count"], "entry stands in a hidden or filtered row and is", "entries stand in hidden or filtered rows and are")} taken along, from cell ${f["cell"]} on.`,
  "convert/nothing-filled-in": (f) =>
    `The table or form at ${f["cell"]} is ready to be filled in, but nothing is entered yet, so there is nothing to convert.`,
  "convert/filler-rows": (f) =>
    `${countInWords(f["count"], "row says", "rows say")} nothing but “N/A”, “TBD” and the like (first at ${f["cell"]}), and became no entry.`,
  "convert/planned-rows": (f) =>
    `${countInWords(f["count"], "row has", "rows have")} a date to come and nothing else (first at ${f["cell"]}). Log these meetings once they have taken place.`,
  "convert/text-left": (f) =>
    `${countInWords(f["count"], "line", "lines")} of text between the rows (first at ${f["cell"]}) belong to no entry and stay in your tab only.`,
  "convert/results-left": (f) =>
    `${f["range"]} holds results of ${countInWords(f["count"], "class", "classes")}. The teachers' names go on the roster; the results stay in your tab.`,
  "convert/students-left": (f) =>
    `${f["range"]} has a row for each student. It stays in your tab: the log never takes students' names.`,
};

const cellsEn: Sentences = {
  "convert/no-meeting-row": (f) =>
    `No meeting${onDay(f["day"], `on ${dayInEnglish(f["day"])}`)}${because(f["why"])}, so none is logged for cell ${f["cell"]}.`,
  "convert/date-unclear": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} is not a day on the calendar. The meeting is kept without a date: type one in the log.`,
  "convert/date-missing": (f) =>
    `No date was found for the meeting at ${f["cell"]}. It is kept without one: type the day in the log, or take the row out.`,
  "convert/date-guessed": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} was read as ${dayInEnglish(f["day"])}. Check that day in the log.`,
  "convert/several-days": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} names several days. The meeting is logged on the first, ${dayInEnglish(f["day"])}; add the others if they were meetings of their own.`,
  "convert/week-date": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} names a week. The meeting is logged on ${dayInEnglish(f["day"])}; change it to the day when you met.`,
  "convert/people-unclear": (f) =>
    `No names could be read from “${quoted(f["text"])}” in cell ${f["cell"]}. The text is kept with the meeting; add who was there.`,
  "convert/names-left": (f) =>
    `“${quoted(f["label"])}” at ${f["cell"]} holds names of students. They stay in your tab; only a count is taken into the log.`,
  "convert/formula-error": (f) =>
    `The formula in cell ${f["cell"]} (“${quoted(f["label"])}”) shows ${f["error"]}, so its value was not taken. Mend the formula, then convert again.`,
  "convert/tab-date-differs": (f) =>
    `The page says ${dayInEnglish(f["day"])} (cell ${f["cell"]}), its tab is called “${quoted(f["tab"])}”. The page's date was taken: check it.`,
  "convert/sounds-ruled-out": (f) =>
    `“${quoted(f["text"])}” in cell ${f["cell"]} sounds like ${RULED_OUT_EN[String(f["sounds"])] ?? "other work"}, which policies do not count as team time. It is kept as written: if so, log it under the use of time.`,
  "convert/person-unclear": (f) =>
    `“${quoted(f["name"])}” may be ${String(f["candidates"] ?? "").replace(/, ([^,]*)$/, " or $1")}. The name is kept as written: change it where it is someone else's.`,
  "convert/several-teams": (f) =>
    `This workbook names ${countInWords(f["count"], "team", "teams")} (${quoted(f["teams"])}). The first is taken as the log's; a log for each team is clearer.`,
};

const reasonsEn: Sentences = {
  "reason/no-label": () => "The column has no heading; it is kept under its letter.",
  "reason/chosen": () => "You chose it.",
  "reason/remembered": () => "You chose it for such a heading before.",
  "reason/district": () => "Your district's list of headings says so.",
  "reason/values-are-dates": (f) => `What stands beneath are dates (${f["count"]} looked at).`,
  "reason/values-read-so": () => "There is no heading; what stands beneath reads so.",
  "reason/running-numbers": () => "Running numbers stand beneath it.",
  "reason/ticks": (f) => `“${quoted(f["name"])}” is a person's name with ticks beneath it.`,
  "reason/names-beneath": () => "Names stand beneath it, with ticks beside them.",
  "reason/date-line": () => "It is a date, and what belongs to that day stands by it.",
  "reason/date-in-title": () => "The title holds a date, and no label does.",
  "reason/under-date": () => "It stands under a date without a label of its own.",
  "reason/week-of-a-grid": () => "Each column is a week; the day is not said.",
};

/** All of it, by code. */
export const convertEn: readonly Sentences[] = [sheetsEn, cellsEn, reasonsEn];
