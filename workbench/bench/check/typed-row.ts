/** One row that was just typed at the end of a long log, as a host hands it over: the setup, the first rows and the edited one. */
import { checkRows, type Edited } from "../../../core/commands/check-rows.ts";
import { further } from "../../../core/further.ts";
import type { LogBook } from "../../../core/log/read-log.ts";
import { en } from "../../../core/words/en.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { SheetSnapshot, Snapshot } from "../../../core/workbook/snapshot.ts";

const READ_AT_THE_TOP = 20;

/** The checks of a row of this log's meetings at this row of the sheet (from 0), as often as it is called. Answers how many rows get a text. */
export function typedRow(log: LogBook, row: number): () => number {
  const kind = log.kinds.find((each) => each.kind === "meeting");
  if (!kind) throw new Error("This log has no kind for meetings.");
  const headings = [...kind.columns.map(({ heading }) => heading.en), "From", "Entry ID", "PLT check"];
  const filled = log.entries("meeting").map(({ values, id }) => [
    ...kind.columns.map(({ key }): Cell => {
      const value = values[key] ?? null;
      return typeof value === "object" && value !== null ? value.join(", ") : value;
    }),
    null,
    id,
    null,
  ]);
  const cells: (readonly Cell[])[] = [headings, ...filled.slice(0, READ_AT_THE_TOP - 1)];
  while (cells.length < row) cells.push([]);
  cells.push(["early May", "Stage of grace", "Ana Ruiz", null, "With student Maria L. we tried again", "So be it"]);
  const edited: Edited = { sheet: kind.tab, rows: [row], columns: [0, 1, 2, 3, 4, 5] };
  const snapshot = around(kind.tab, cells, log);
  return () => checkRows(edited, snapshot, { further, sentences: () => [en] })?.texts.length ?? 0;
}

function around(tab: string, cells: SheetSnapshot["cells"], { today }: LogBook): Snapshot {
  const sheet = { hidden: false, locked: false, formulas: {}, merges: [], hiddenRows: [], hiddenColumns: [] };
  const setup = [
    ["Setting", "Value"],
    ["Team", "Grade 5"],
    ["Entry ID", "team-1"],
  ];
  return {
    file: "log",
    today,
    now: `${today}T15:00`,
    person: "",
    language: "en",
    dateOrder: "month-first",
    sheetNames: ["PLT Setup", tab],
    sheets: [
      { ...sheet, name: "PLT Setup", cells: setup },
      { ...sheet, name: tab, cells },
    ],
  };
}
