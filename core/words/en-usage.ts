/** How the commands of the terminal are used, in English. */

export const enUsage = {
  title: "PLT Log: a team's log of its professional learning time, in the team's own spreadsheet.",
  usage: "Usage",
  commandsTitle: "Commands",
  optionsTitle: "Options",
  codesTitle: "Exit codes",
  exampleTitle: "Example",
  more: "plt COMMAND --help says more about each.",
  commands: {
    inspect: {
      line: "inspect FILE [--json]",
      short: "Say what would be converted, and why. Writes nothing.",
      long: "Reads the workbook and says which tab holds meeting notes, which row is the header, and what each column would become and why. Nothing is written.",
      example: 'plt inspect "Grade 5 notes.xlsx"',
    },
    convert: {
      line: "convert FILE|FOLDER [--out FILE|FOLDER] [--updates] [--plan PLAN | --use-plan PLAN] [--map LIST] [--json]",
      short: "Write a copy with the team's notes as a log.",
      long: "Makes a copy of the workbook with the log's tabs after the team's own. Your file is never changed; the copy is “NAME - PLT log.xlsx” beside it, or what --out says. A copy that is there already is not overwritten unless --out names it. A workbook that is a log already is brought up to date where it stands. Of a folder, every spreadsheet is converted into the folder after --out, with a report; a run that was cut off goes on when it is given again.",
      example: 'plt convert "Grade 5 notes.xlsx" --out "Grade 5 log.xlsx"',
    },
    map: {
      line: "map FILE [--out LIST]",
      short: "Write what the team said of its headings as a list for other teams.",
      long: "Every heading that a person corrected is remembered in the log. This writes them as a list for “plt convert --map”, to the screen or to what --out says.",
      example: 'plt map "Grade 5 log.xlsx" --out district.map.json',
    },
    read: {
      line: "read FILE [--json]",
      short: "List the entries of a log.",
      long: "Counts the entries of the log in the workbook; with --json, prints them all.",
      example: "plt read log.xlsx --json",
    },
    check: {
      line: "check FILE [--write] [--out FILE] [--json]",
      short: "Say what the log lacks; with --write, in the log itself.",
      long: "Runs every check over the whole log: actions without an owner, stages entered too early, goals that cannot be measured. With --write, what was found stands in the tab PLT Check and beside its rows; what is mended goes from there.",
      example: "plt check log.xlsx",
    },
    summarize: {
      line: "summarize FILE [--out FILE] [--json]",
      short: "Draw the team's summary page anew.",
      long: "Draws the tab PLT Summary from the entries as they stand, in the file itself or in what --out says.",
      example: "plt summarize log.xlsx",
    },
    undo: {
      line: "undo FILE [--out FILE] [--json]",
      short: "Take back the newest command.",
      long: "Takes back what the newest command wrote. Entries that someone changed since stay, and are listed.",
      example: "plt undo log.xlsx",
    },
    new: {
      line: "new --out FILE [--team NAME] [--school NAME] [--json]",
      short: "Begin an empty log.",
      long: "Makes a new workbook with the tabs that a team starts with.",
      example: 'plt new --out log.xlsx --team "Grade 5"',
    },
    save: {
      line: "save FILE KIND [--out FILE] [--json]",
      short: "Save one entry, given as JSON on standard input.",
      long: "Saves one entry of any kind, as a form would: a meeting, an action item, a decision, a norm. “plt save FILE” alone lists the kinds. An entry with an “id” changes the one that has it.",
      example: 'echo \'{"date": "2025-10-08"}\' | plt save log.xlsx meeting',
    },
    serve: {
      line: "serve [FILE]",
      short: "Show the workbook on a page on this computer.",
      long: "Serves a page at 127.0.0.1 that shows the tabs. Nobody else can reach it. The port is 4173, or what PORT says, or the next free one.",
      example: "plt serve log.xlsx",
    },
    start: {
      line: "start [--once]",
      short: "Convert the sample workbook and show it.",
      long: "Converts the sample workbook, says what it did, and shows the result on a local page. With --once (or PLT_ONCE=1) it stops before the page.",
      example: "plt start --once",
    },
  },
  options: {
    json: "print JSON (its shape is in docs/cli.md)",
    out: "write there; never over the file that is converted",
    language: "en or es",
    today: "the day that counts as today, YYYY-MM-DD (also PLT_TODAY)",
    help: "this",
    team: "the team's name",
    school: "the school's name",
    updates: "take over what the team changed in its sheet since the last conversion",
    plan: "write what would be done there, to be changed and given back; no workbook is written",
    "use-plan": "convert as this plan says",
    map: "a list of headings and what they stand for, made by “plt map” or by hand",
    "time-limit": "of a folder, how long one file may take (120 seconds)",
    write: "write what was found into the log: PLT Check, and a column beside the rows",
    once: "stop before the page is served",
  },
  codes: [
    "0  done",
    "1  done, and at least one thing needs a look (an error or a warning)",
    "2  the input cannot be used; one sentence on standard error says why",
    "3  there is nothing to convert",
  ],
};

export type UsageWords = typeof enUsage;
