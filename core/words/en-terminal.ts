/** What the command line says, in English. */
import { countInWords, dayInEnglish, listInWords } from "./in-words.ts";

const tabs = (n: number): string => countInWords(n, "tab", "tabs");

export const enTerminal = {
  opened: (file: string, sheets: number) => `${file} has ${tabs(sheets)}.`,
  quoted: (text: string) => `“${text}”`,
  and: (parts: readonly string[]) => listInWords(parts, "and"),

  layouts: {
    rows: "a table with one meeting in each row",
    form: "a form with labels and their values",
    blocks: "blocks, one for each meeting",
    running: "a running page, divided by dates",
    transposed: "a table with one meeting in each column",
    attendance: "an attendance list with a column for each person",
    "week-grid": "a grid of weeks",
    "teacher-rows": "a table with one teacher in each row",
    "nothing-of-ours": "nothing that belongs in the log",
  },
  region: (sheet: string, layout: string, range: string) => `“${sheet}”: ${layout} (${range}).`,
  headerIn: (rows: readonly number[]) =>
    rows.length === 1
      ? `The header is in row ${rows[0]}.`
      : `The header is in rows ${listInWords(rows.map(String), "and")}.`,
  noHeader: "No header row was found.",
  entries: (n: number) => countInWords(n, "entry below it", "entries below it"),
  columns: { label: "Your heading", becomes: "Becomes", sure: "How sure" },
  keptAsIs: "kept under your heading",
  status: { sure: "sure", ask: "please check", unmapped: "no field of its own" },
  otherwise: (fields: readonly string[]) => `or: ${fields.join(", ")}`,
  leftAlone: (sheets: readonly string[]) => `Left alone: ${listInWords(sheets, "and")}.`,
  nothingToConvert: (file: string) =>
    `Nothing in ${file} looks like a team's meeting notes, so there is nothing to convert.`,
  toConvert: (command: string) => `Nothing was written. To make the log: ${command}`,

  lookAt: (n: number) => `${countInWords(n, "place needs", "places need")} a look:`,
  remarks: "Good to know:",
  severity: { error: "to fix", warning: "to look at", info: "good to know" },
  setAside: (n: number) =>
    `${countInWords(n, "notice is", "notices are")} set aside in PLT Check, with the team's reasons.`,
  noNotices: "The log is in order: no check had anything to say.",
  notices: (errors: number, warnings: number, infos: number) =>
    `${countInWords(errors, "thing", "things")} to fix, ${warnings} to look at, ${infos} good to know.`,
  andMore: (n: number) => `… and ${n} more; --json lists them all.`,

  became: (counts: readonly string[]) => `The log has ${listInWords(counts, "and")}.`,
  again: (n: number) => `${countInWords(n, "entry was", "entries were")} converted before and left as they are.`,
  nothingNew: "Everything in it was converted before; there is nothing new.",
  updates: {
    taken: (n: number) => `${countInWords(n, "change", "changes")} in the team's sheet taken over:`,
    offered: (n: number) =>
      `${countInWords(n, "change", "changes")} in the team's sheet since the last conversion; “plt convert --updates” takes over:`,
    kept: (n: number) => `${countInWords(n, "change", "changes")} not taken over, because the log was edited there:`,
  },
  proposed: (n: number) =>
    `${countInWords(n, "action stands", "actions stand")} in the notes and ${n === 1 ? "was" : "were"} not written. “plt convert FILE --plan PLAN” lists them; those with "take": true are written.`,
  wrote: (file: string) => `Written: ${file}`,
  untouched: (file: string) => `${file} itself was not changed.`,
  planWritten: (file: string) => `The plan: ${file}. No workbook was written.`,
  planNext: (command: string) =>
    `Change “take”, “headerRows” or “field” in it where something is not right, and then: ${command}`,
  mapWritten: (file: string, n: number) => `Written: ${file}, with ${countInWords(n, "heading", "headings")}.`,
  unchanged: (file: string) => `${file} was left as it is.`,
  openIt: "Open it in Excel or Google Sheets. The team's own tabs are as they were; the log's tabs come after them.",

  entryCounts: (counts: readonly string[]) => `The log has ${listInWords(counts, "and")}. Add --json to see them.`,
  emptyLog: "The log has no entries yet.",
  policyGood: (name: string, key: string) => `The policy “${name}” is in order. A setup names it ${key}.`,
  policyApplied: (names: string) => `The log now works under ${names}.`,
  createdProgram: (sheets: readonly string[]) =>
    `A new program's workbook with the tabs ${listInWords(sheets, "and")}.`,
  created: (sheets: readonly string[]) => `A new log with the tabs ${listInWords(sheets, "and")}.`,
  saved: (kind: string, place: string) => `Saved: ${kind}, ${place}.`,
  drawn: (sheets: readonly string[]) => `Drawn: ${listInWords(sheets, "and")}.`,
  undone: {
    counts: (reversed: number, kept: number, couldNot: number) =>
      `${countInWords(reversed, "entry", "entries")} taken back, ${kept} kept, ${couldNot} could not be taken back.`,
    reversed: "Taken back:",
    kept: "Kept:",
    "could-not": "Not possible:",
    sheets: (sheets: readonly string[]) => `Tabs taken away: ${listInWords(sheets, "and")}.`,
    nothing: "There was nothing left to take back.",
  },

  year: {
    turns: (year: string, next: string, begins: string) => `${year} ends; ${next} begins on ${dayInEnglish(begins)}.`,
    tab: (tab: string, rests: number, goesOn: number) =>
      `${tab}: ${countInWords(rests, "rests", "rest")}, ${countInWords(goesOn, "goes on", "go on")}`,
    roster: (names: readonly string[]) =>
      `On the team: ${listInWords(names, "and")}. Who leaves is named after --leaves.`,
    cycle: (stage: string) =>
      `The cycle is in “${stage}”. A new one begins with the year, or the team goes on with it (--goes-on).`,
    left: (names: readonly string[]) => `Off the roster: ${listInWords(names, "and")}.`,
    toClose: (command: string) => `Nothing was written. To close the year: ${command}`,
  },

  progress: {
    reading: (file: string, size: number) => `Reading ${file} (${size} MB) …`,
    thinking: "Looking through the tabs …",
    writing: "Writing …",
  },
  serving: (address: string) => `The workbook is shown at ${address} on this computer only. Press Ctrl-C to stop.`,
  stopped: "Stopped.",

  page: {
    tabs: "Tabs of the workbook",
    hidden: "hidden",
    row: "Row",
    note: "A look at the workbook as it stands on this computer. Change it in Excel or Google Sheets, then reload this page.",
    more: (rows: number, shownRows: number, shownColumns: number) =>
      `This tab has ${rows} rows; the first ${shownRows} rows and ${shownColumns} columns are shown.`,
    empty: "Nothing stands in this tab.",
    failed: "The workbook could not be shown. Run “plt inspect” on it in the terminal to learn why.",
  },

  wrongUse: {
    noCommand: (name: string) => `There is no command “${name}”.`,
    unknownOption: (name: string) => `There is no option ${name} here.`,
    optionNeedsValue: (name: string) => `${name} needs a value after it.`,
    fileNeeded: "Say which workbook: a file name belongs after the command.",
    oneFile: (text: string) =>
      `One workbook at a time: “${text}” is one too many. A name with spaces goes in quotation marks.`,
    outNeeded: "Say where to write it: --out and a name that ends in .xlsx.",
    pagesOutNeeded: "Say where the pages go: --out and a name that ends in .xlsx.",
    extractKind: "The extract is a folder that ends in .csv or .parquet, such as extract.parquet.",
    pageNeeded: "Say which page: --book, or --mine and a name.",
    folderNeeded: "Name the folder of logs after the command.",
    outFolderNeeded: "Say where the logs of a folder go: --out and another folder.",
    outFolderIsInput: "The logs of a folder go into another one: choose it after --out.",
    oneFileOnly: (option: string) => `${option} is for one workbook, not for a folder.`,
    folderOnly: (option: string) => `${option} is for a folder, not for one workbook.`,
    badSeconds: (text: string) => `“${text}” is no number of seconds. Write a whole number from 1 on.`,
    policyUse: "Say what to do: list, codes, check FILE.json, or apply FILE.json LOG.xlsx.",
    kindNeeded: (kinds: readonly string[]) => `Say what kind of entry it is: ${listInWords(kinds, "or")}.`,
    notOnRoster: (name: string, roster: readonly string[]) =>
      `“${name}” is not on the team's roster. On it are: ${roster.length === 0 ? "nobody" : listInWords(roster, "and")}.`,
    sinceAhead: (text: string) =>
      `The last update for the board was on a day before today, and ${text} is none. Give its day after --since.`,
    badDay: (text: string) => `“${text}” is not a day. Write it as 2025-10-08.`,
    badLanguage: (text: string) => `“${text}” is not a language that PLT Log speaks. Choose en or es.`,
    badEntry:
      'An entry is expected on standard input, as JSON such as {"date": "2025-10-08", "attendees": ["Ann Lee"]}.',
    seeHelp: (command: string) => `“${command}” says how it is used.`,
  },
  bug: (report: string) =>
    `Something went wrong that should not have. Please report it, and send the file ${report} along after a look at it.`,
};

export type TerminalWords = typeof enTerminal;
