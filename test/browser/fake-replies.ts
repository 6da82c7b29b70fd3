/** What a host answers about an invented fifth-grade team, for tests of the page alone. */

import type { Corrections, FieldMatch, Inspection, Picture } from "../../core/convert/inspection.ts";
import { FIVE_STAGE } from "../../core/cycles/five-stage.ts";
import { choicesOf } from "../../core/kinds/choice.ts";
import type { Entry, Value } from "../../core/kinds/entry.ts";
import type { FieldName } from "../../core/kinds/field-names.ts";
import { KINDS } from "../../core/kinds/index.ts";
import type { Column, Kind } from "../../core/kinds/kind.ts";
import type {
  FieldView,
  FormView,
  OpenAction,
  ProposedAction,
  TabDifference,
  Update,
  YearPlan,
} from "../../core/reply.ts";
import type { Registered } from "../../core/summaries/taken.ts";
import type { Notice } from "../../core/words/notice.ts";
import { dayOfSerial, parseDay } from "../../core/workbook/day.ts";
import type { Language } from "../../core/workbook/snapshot.ts";

export const ROSTER = ["Ana Reyes", "Ben Okafor", "Chris Lindqvist", "Dana Whitfield", "Eli Nakamura"];

/** What a program workbook keeps: one team was read, one could not be, one nobody tried. */
export const REGISTERED: readonly Registered[] = [
  team("t1", "Grade 5", "Maple Ridge", "grade 5.xlsx", "read"),
  team("t2", "Science", "Oak Hill", "science.xlsx", "old"),
  team("t3", "Art", "Oak Hill", "", "never"),
];

function team(source: string, name: string, unit: string, link: string, state: Registered["state"]): Registered {
  const at = state === "never" ? "" : "2025-10-08T09:30";
  return { source, team: name, unit, link, at, tried: at, mark: at === "" ? "" : "1", state };
}

/** Text that would run as a script, or break the page, if it were ever taken for markup. */
export const NASTY = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

const PROPOSED: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  meeting: { date: "2025-10-15", attendees: ROSTER, facilitator: "Ben Okafor", stage: "set-goals", minutes: 45 },
  "action-item": { due: "2025-10-22", status: "open" },
  team: { school_year: "2025-26", cycle: "five-stage", language: "en" },
};

const fieldView = (column: Column, kind: string, language: Language): FieldView => ({
  key: column.key,
  label: column.heading[language],
  help: column.help[language],
  type: column.type,
  required: column.required,
  choices: choicesOf(column, FIVE_STAGE).map(({ key, label }) => ({ key, label: label[language] })),
  proposed: PROPOSED[kind]?.[column.key] ?? null,
});

/** The real kinds' forms, as `open` answers them. */
export const formsIn = (language: Language): readonly FormView[] =>
  KINDS.map((kind: Kind) => ({
    kind: kind.kind,
    title: kind.title[language],
    groups: kind.form.map((group) => ({
      title: group.title[language],
      folded: group.folded,
      fields: group.columns.flatMap((key) =>
        kind.columns.filter((column) => column.key === key).map((column) => fieldView(column, kind.kind, language)),
      ),
    })),
  }));

export const notice = (facts: Partial<Notice> & Pick<Notice, "code">): Notice => ({
  severity: "warning",
  requirement: "",
  sheet: "",
  cell: "",
  entry: "",
  field: "",
  facts: {},
  ...facts,
});

const match = (
  [label, cell, field, status, confidence]: readonly [string, string, FieldName | null, FieldMatch["status"], number],
  samples: readonly string[],
  alternatives: readonly FieldName[],
): FieldMatch => ({
  label,
  cell,
  column: cell.charCodeAt(0) - 65,
  field,
  status,
  confidence,
  reason: { code: "reason/values-are-dates", facts: { count: 3 } },
  alternatives,
  samples,
});

const FIELDS: readonly FieldMatch[] = [
  match(["Date", "A4", "date", "sure", 0.98], ["9/3", "Sept. 10th", "Wed 9/17"], []),
  match(["Who was here", "B4", "attendees", "sure", 0.91], ["Ana, Ben and Chris", "Ana / Dana"], ["owner"]),
  match(
    ["What we looked at", "C4", "data_source", "ask", 0.55],
    ["Unit 1 exit tickets", "Fall MAP scores"],
    ["agenda_topic", "assessment", "discussion_notes"],
  ),
  match(["Notes", "D4", "discussion_notes", "sure", 0.95], ["We sorted the exit tickets into three piles"], []),
  match(["To do / who", "E4", "action_item", "ask", 0.41], ["Ben: print the rubric", NASTY], ["next_steps", "owner"]),
  match(["Snack", "F4", null, "unmapped", 0], ["pretzels", "oranges"], ["materials"]),
  match(["Room key with", "G4", null, "unmapped", 0], [], []),
];

const pictureFrom = (row: number): Picture => ({
  columns: ["A", "B", "E"],
  lines: [
    { row, is: "header", entry: 0, texts: ["Date", "Who was here", "To do / who"] },
    { row: row + 1, is: "entry", entry: 1, texts: ["9/3", "Ana, Ben and Chris", NASTY] },
    { row: row + 25, is: "left", entry: 0, texts: ["Total", "25", ""] },
  ],
  counts: { header: 1, entry: 25, left: 1 },
});

/** What converting would write: the meetings of the tabs that are not left out. */
export function writesWith({ leftOut }: Corrections): readonly TabDifference[] {
  const rows = (leftOut.includes("Grade 5 notes") ? 0 : 25) + (leftOut.includes("Last year") ? 0 : 18);
  const tab = { isNew: true, hidden: false, changes: 0, kept: [], examples: [] };
  return [
    { ...tab, sheet: "PLT Meetings", rows, headings: ["Date", "Attendees", "Snack"], kept: ["Snack"] },
    { ...tab, sheet: "PLT Data", rows: 0, headings: [], hidden: true },
  ];
}

const update = (entry: string, was: string, now: string, outcome: Update["outcome"]): Update => ({
  entry,
  kind: "meeting",
  heading: "Notes",
  was,
  now,
  sheet: "PLT Meetings",
  cell: "E3",
  from: { sheet: "Grade 5 notes", cell: entry === "c1-2" ? "A6" : "A7" },
  outcome,
});

export const UPDATES: readonly Update[] = [
  update("c1-2", "Sorted exit tickets", "Sorted exit tickets twice", "offered"),
  update("c1-3", "Ours", NASTY, "kept"),
];

/** Actions that stand in the team's notes. */
export const PROPOSALS: readonly ProposedAction[] = [
  {
    sheet: "Grade 5 notes",
    cell: "D7",
    quote: "Aaron will copy the quiz by 10/3.",
    action: "copy the quiz",
    owner: "Aaron",
    due: "2025-10-03",
    confirmed: false,
  },
  {
    sheet: "Grade 5 notes",
    cell: "D7",
    quote: NASTY,
    action: NASTY,
    owner: "",
    due: "next meeting",
    confirmed: false,
  },
];

/** What was found in the team's file; a correction of a field or of a header row is taken over. */
export function inspectionWith(corrections: Corrections): Inspection {
  const decided = (field: FieldMatch): FieldMatch => {
    const by = corrections.fields.find(({ sheet, cell }) => sheet === "Grade 5 notes" && cell === field.cell);
    return by === undefined ? field : { ...field, field: by.field, status: by.field === null ? "unmapped" : "sure" };
  };
  const row = corrections.headers.find(({ sheet }) => sheet === "Grade 5 notes")?.row ?? 4;
  return {
    sheets: [
      {
        sheet: "Grade 5 notes",
        regions: [
          {
            range: `A${row}:G29`,
            layout: "rows",
            kind: "meeting",
            headerRows: [row],
            entries: 25,
            fields: FIELDS.map(decided),
            picture: pictureFrom(row),
          },
        ],
      },
      {
        sheet: "Last year",
        regions: [
          {
            range: "A1:C19",
            layout: "rows",
            kind: "meeting",
            headerRows: [1],
            entries: 18,
            fields: [match(["Date", "A1", "date", "sure", 0.97], ["9/4/2024"], [])],
          },
        ],
      },
      { sheet: "Budget", regions: [] },
      {
        sheet: "Bus schedule",
        regions: [
          { range: "A1:D12", layout: "nothing-of-ours", kind: "meeting", headerRows: [], entries: 0, fields: [] },
        ],
      },
    ],
    notices: [
      notice({
        code: "entry/not-a-day",
        severity: "info",
        sheet: "Grade 5 notes",
        cell: "A17",
        facts: { text: "early May", heading: "Date" },
      }),
    ],
  };
}

export const NOTHING_FOUND: Inspection = { sheets: [{ sheet: "Sheet1", regions: [] }], notices: [] };

const action = (id: string, text: string, owner: string, due: string, overdue: boolean): OpenAction => ({
  id,
  text,
  owner,
  due: parseDay(due) ?? null,
  overdue,
});

export const OPEN_ACTIONS: readonly OpenAction[] = [
  action("a1-1", "Print the fraction rubric for everyone", "Ben Okafor", "2025-10-01", true),
  action("a1-2", "Bring six samples of student work, two for each pile", "Ana Reyes", "2025-10-15", false),
  action("a1-3", NASTY, "", "", false),
];

export const LAST_MEETING: Entry = {
  kind: "meeting",
  id: "m1-1",
  values: {
    date: "2025-10-08",
    attendees: ["Ana Reyes", "Ben Okafor", "Chris Lindqvist"],
    stage: "analyze-data",
    notes: "Sorted the exit tickets for unit 1. Nine students mix up numerator and denominator.",
  },
  other: {},
  source: null,
  at: { sheet: "PLT Meetings", row: 25, cells: { date: "A26" } },
};

/** What `check` answers: something of each weight. */
export const CHECKED: readonly Notice[] = [
  notice({ code: "meeting/no-date", severity: "error", requirement: "V1", sheet: "PLT Meetings", cell: "A12" }),
  notice({
    code: "action/overdue",
    requirement: "W7",
    sheet: "PLT Actions",
    cell: "C5",
    facts: { text: "Print the fraction rubric for everyone", owner: "Ben Okafor", due: "2025-10-01", days: 14 },
  }),
  notice({
    code: "action/no-owner",
    requirement: "W7",
    sheet: "PLT Actions",
    cell: "B7",
    facts: { text: NASTY },
  }),
  notice({ code: "team/no-goal", severity: "info", requirement: "W1", facts: { meetings: 7 } }),
];

/** 2026-08-24 as spreadsheets count. */
const AUG_24 = 46258;

/** What closing the year on a day would mean. */
export const yearPlanFor = (begins: string): YearPlan => ({
  year: "2025-26",
  next: "2026-27",
  begins: parseDay(begins) ?? dayOfSerial(AUG_24),
  kinds: [
    { kind: "meeting", tab: "PLT Meetings", rests: 24, goesOn: 0 },
    { kind: "action-item", tab: "PLT Actions", rests: 31, goesOn: 3 },
    { kind: "goal", tab: "PLT Goals", rests: 1, goesOn: 1 },
    { kind: "member", tab: "PLT Members", rests: 0, goesOn: 5 },
  ],
  roster: ROSTER,
  stage: "Implement",
});
