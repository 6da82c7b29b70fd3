/** The stall rule as formulas: what a spreadsheet calculates is what the validator says (L1). */
import { execFileSync } from "node:child_process";
import { NO_DETAILS } from "../../../core/kinds/further.ts";
import { summarizeTeam } from "../../../core/summaries/team.ts";
import { enSummary } from "../../../core/words/en-summary.ts";
import { drawPage } from "../../../core/workbook/draw.ts";
import { logOf } from "../../log-builder.ts";

test("the formulas give the validator's own answer, in logs of every kind", () => {
  const program = "test/core/summaries/stall-formulas-by-program.ts";
  const told = JSON.parse(execFileSync("node", ["workbench/run-ts.mjs", program], { encoding: "utf8" }));
  expect(told.differences).toEqual([]);
  expect(told.answered).toBeGreaterThan(80);
  expect(told.seen).toEqual(["moving", "stalled"]);
}, 120_000);

const formulasOf = (stage: string): readonly string[] =>
  drawPage(
    summarizeTeam(
      logOf({ meeting: [{ date: "2025-10-08", stage, notes: "=1+1", next_steps: "=2+2" }] }, "2025-10-09"),
      enSummary,
      NO_DETAILS,
    ),
  ).flatMap((write) => (write.do === "set-formula" ? [write.formula] : []));

test("only the page's own formulas are formulas: they name columns, numbers and our words, and nothing that was typed", () => {
  expect(formulasOf("Set goals")).toEqual([
    `=INDEX('PLT Meetings'!$B:$B,MATCH(MAXIFS('PLT Meetings'!$A:$A,'PLT Meetings'!$A:$A,"<="&TODAY(),'PLT Meetings'!$B:$B,"<>"),'PLT Meetings'!$A:$A,0))`,
    expect.stringMatching(/^=MAXIFS\('PLT Meetings'!\$A:\$A,'PLT Meetings'!\$A:\$A,"<="&TODAY\(\),/),
    expect.stringMatching(/^=COUNTIFS\('PLT Meetings'!\$A:\$A,">"&B\d+,/),
    expect.stringMatching(/^=ROUND\(TODAY\(\)-MINIFS\(/),
    expect.stringMatching(/^=IF\(OR\(B\d+>4\),"stalled","moving"\)$/),
  ]);
  expect(formulasOf("")).toEqual([]);
});
