/**
 * Calculates the stall rule's formulas as a spreadsheet program does, over random logs, and tells where they differ from what the validator says.
 * A process of its own: the library that calculates does not start in jest's realms. Prints JSON: how many logs, and the differences.
 */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import type { CycleModel } from "../../../core/cycles/model.ts";
import { whereItStands } from "../../../core/cycles/where-it-stands.ts";
import { stallFormulas } from "../../../core/summaries/stall-formula.ts";
import { enSummary } from "../../../core/words/en-summary.ts";
import { addDays, type Day, dayFromNumber, parseDay, serialOf } from "../../../core/workbook/day.ts";
import { drawPage } from "../../../core/workbook/draw.ts";
import { seeded } from "../../../workbench/bench/summaries/seeded.ts";
import { done, excelize, type OpenBook } from "../../../workbench/excelize.ts";
import { logIn } from "../../log-builder.ts";

const LOGS = 120;
const SHEET = "PLT Meetings";
/** The line that the others use; the validator has no such figure. */
const HELPING = 1;
const library = await excelize();
const first = library.NewFile();
done(first.SetCellFormula("Sheet1", "A1", "=TODAY()"), "today");
/** The program's own today: the formulas ask for it. */
const TODAY: Day = dayFromNumber(
  Number(done(first.CalcCellValue("Sheet1", "A1", { RawCellValue: true }), "today").value) - 25569,
);

interface Meeting {
  readonly date: string;
  readonly stage: string | null;
}

/** Meetings in any order of rows, some still ahead, some without a stage; stages as the drop-down writes them. */
function meetingsOf(seed: number): readonly Meeting[] {
  const chance = seeded(seed);
  const days = new Set(Array.from({ length: 1 + chance.below(14) }, () => chance.below(160) - 140));
  let at = chance.below(5);
  const inOrder = [...days]
    .sort((a, b) => a - b)
    .map((day): Meeting => {
      if (chance.chance(0.3)) at = chance.chance(0.8) ? (at + 1) % 5 : chance.below(5);
      const label = FIVE_STAGE.stages[at]?.label.en ?? "";
      return { date: addDays(TODAY, day), stage: chance.chance(0.15) ? null : label };
    });
  return chance.chance(0.5) ? inOrder : [...inOrder].reverse();
}

function calculated(meetings: readonly Meeting[], cycle: CycleModel): readonly string[] | undefined {
  const log = logIn({ meeting: meetings.map((each) => ({ ...each })) }, TODAY, cycle, "en");
  const blocks = stallFormulas(log, enSummary);
  if (blocks.length === 0) return undefined;
  const book: OpenBook = library.NewFile();
  done(book.SetSheetName("Sheet1", SHEET), "sheet");
  done(book.NewSheet("PLT Summary"), "sheet");
  done(book.SetSheetRow(SHEET, "A1", ["Date", "Stage"]), "row");
  meetings.forEach(({ date, stage }, i) => {
    done(book.SetSheetRow(SHEET, `A${i + 2}`, [serialOf(parseDay(date) ?? TODAY), stage]), "row");
  });
  const places = drawPage({ sheet: "PLT Summary", audience: "team", blocks }).flatMap((write) => {
    if (write.do !== "set-formula") return [];
    const cell = `${"ABCDEFGH"[write.column] ?? ""}${write.row + 1}`;
    done(
      book.SetCellFormula("PLT Summary", cell, write.formula.replace(/\b(?=(?:MAXIFS|MINIFS)\()/g, "_xlfn.")),
      "formula",
    );
    return [cell];
  });
  const said = places.map((cell) => done(book.CalcCellValue("PLT Summary", cell, { RawCellValue: true }), cell).value);
  return said.filter((_, i) => i !== HELPING);
}

const differences: unknown[] = [];
let answered = 0;
const seen = new Set<string>();
for (let seed = 1; seed <= LOGS; seed += 1) {
  const cycle: CycleModel = seed % 2 === 0 ? FIVE_STAGE : { ...FIVE_STAGE, stallsAfterDays: 30 };
  const meetings = meetingsOf(seed);
  const standing = whereItStands(logIn({ meeting: meetings.map((each) => ({ ...each })) }, TODAY, cycle, "en"));
  const said = calculated(meetings, cycle);
  const wanted = standing.stage && [
    standing.stage.label.en,
    String(standing.meetings),
    String(standing.days),
    standing.progress === "stalled" ? enSummary.isStalled : enSummary.isMoving,
  ];
  if (wanted) {
    answered += 1;
    seen.add(standing.progress);
  }
  if (JSON.stringify(said ?? null) !== JSON.stringify(wanted)) differences.push({ seed, meetings, said, wanted });
}
process.stdout.write(
  JSON.stringify({ logs: LOGS, answered, seen: [...seen].sort(), differences: differences.slice(0, 3) }),
);
