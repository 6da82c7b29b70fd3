/** What the page says about pages to print, and about collecting across workbooks, in English. */
import { countInWords, dayInEnglish, listInWords } from "./in-words.ts";

const teams = (n: number): string => countInWords(n, "team", "teams");
const files = (n: number): string => countInWords(n, "file", "files");

export const enPagesUi = {
  title: "More pages",
  looking: "Looking at what this workbook holds…",
  lookFailed: "We could not see what this workbook holds",
  failed: "The pages were not drawn",
  drawing: "Drawing…",
  drawn: (sheets: readonly string[]) => `${listInWords(sheets, "and")} ${sheets.length === 1 ? "is" : "are"} drawn.`,
  show: (sheet: string) => `Show ${sheet}`,
  beside: "Each page is drawn anew every time. Notes that you write to the right of it stay.",
  program: {
    heading: "A program's workbook",
    what: "For a school or a district: it registers teams, collects their figures and draws pages of them. A team begins its own log under Start.",
    name: "Name of the school or district",
    button: "Begin a program's workbook",
    making: "Making the tabs…",
    failed: "The program's workbook was not begun",
  },
  book: {
    heading: "Meeting book",
    what: "All meetings, ready to print, for a colleague who was not there.",
    button: "Draw the meeting book",
  },
  mine: {
    heading: "My page",
    what: "What you took part in, took on and learned. Draw it for yourself only.",
    seen: "It is a tab of this workbook, so everyone who can open the workbook can read it. Print or copy it, then undo.",
    who: "Who are you?",
    choose: "Choose your name",
    button: "Draw my page",
  },
  collect: {
    heading: "Collect",
    what: "Reads each team's log once and keeps its figures here: counts, dates and stages, never notes or names.",
    stays: "The files are read on this computer. Nothing is sent anywhere.",
    elsewhere: "Collect is in the menu of the coordinator edition.",
    noTeams: "No team is registered yet. Choose their logs; each becomes a row in PLT Teams.",
    files: "Choose logs",
    folder: "Choose a folder",
    reading: (n: number, all: number, file: string) => `Reading ${n} of ${all}: ${file}`,
    keeping: "Writing down what was read…",
    stop: "Stop after this file",
    stopping: "Stopping…",
    failed: "Not everything was collected",
    done: (read: number, same: number) =>
      `${teams(read)} read${same > 0 ? `, ${teams(same)} unchanged` : ""}. The figures are kept.`,
    stopped: (left: number) => `Stopped. ${files(left)} left; choose them again to go on.`,
    added: (n: number) =>
      `${teams(n)} ${n === 1 ? "was new and is" : "were new and are"} now in PLT Teams. Check the name and the school there.`,
    unread: (n: number) => `${files(n)} could not be read`,
    kept: "Figures from an earlier time are kept and marked as old.",
    none: "It holds no team's log.",
    program: "It is a program's workbook, not a team's log.",
    "too-large": (megabytes: number) => `It is larger than ${megabytes} MB.`,
    locked: "It has a password. Save it without one, then choose it again.",
    broken: "It is damaged, or no Excel workbook. Open it in Excel and save it once more.",
    list: "Registered teams",
    showList: "Show PLT Collected",
    states: {
      read: (day: string) => `read on ${dayInEnglish(day)}`,
      old: (day: string) => `old figures, of ${dayInEnglish(day)}`,
      unread: "could not be read",
      never: "not collected yet",
    },
  },
  school: {
    heading: "School page",
    what: "Every team of one school on a page, and who may need somebody.",
    which: "Which school?",
    button: "Draw the school page",
  },
  district: {
    heading: "District pages",
    what: "The district, the board, families in English and Spanish, the schools, and all teams.",
    since: "Last update for the board (if there was one)",
    button: "Draw the district pages",
  },
  first: "Collect first. Then the pages can be drawn.",
};

export type PagesUi = typeof enPagesUi;
