/** When a host must load what a log may hold besides what every team uses: a cycle that is not the default is a part of that. */
import type { Command } from "../../../core/command.ts";
import { asksFurther } from "../../../core/commands/further.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { CYCLES } from "../../../core/cycles/index.ts";
import { MORE_CYCLES } from "../../../core/cycles/more-cycles.ts";
import { OFFERED_CYCLES } from "../../../core/cycles/offered.ts";
import { further } from "../../../core/further.ts";
import { NOTHING_FURTHER } from "../../../core/kinds/further.ts";
import { readLog } from "../../../core/log/read-log.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { byHand, emptyWorkbook, perform } from "./a-log.ts";

const CHECK: Command = { type: "check" };

const logWith = (cycle: string): Snapshot =>
  perform(newLog, { type: "new", id: "new", team: { name: "Grade 5 PLT", cycle } }, emptyWorkbook("2025-09-03")).after;

test("every cycle that is offered has its stages, under the same name", () => {
  expect(CYCLES.map(({ key, label }) => ({ key, label }))).toEqual(
    OFFERED_CYCLES.map(({ key, label }) => ({ key, label })),
  );
});

test.each([...CYCLES, ...MORE_CYCLES].map((cycle) => ({ cycle, key: cycle.key })))(
  "a log that follows $key is read with its stages",
  ({ cycle }) => {
    const log = logWith(cycle.key);
    const isAsked = asksFurther(CHECK, log);
    expect(isAsked).toBe(cycle !== FIVE_STAGE);
    expect(readLog(log, isAsked ? further : NOTHING_FURTHER).cycle).toBe(cycle);
  },
);

test.each(["Continuous improvement: eight steps", "mejora continua: ocho pasos", "our own cycle"])(
  "“%s” typed into the setup by hand asks for it",
  (typed) => {
    const log = byHand(logWith("five-stage"), "PLT Setup", (cells) =>
      cells.map((row) => (row[0] === "Cycle" ? [row[0], typed, ...row.slice(2)] : row)),
    );
    expect(asksFurther(CHECK, log)).toBe(true);
  },
);

test.each<readonly [string, boolean]>([
  ["five-stage", false],
  ["", false],
  ["eight-step", true],
  ["data-wise", true],
])("settings saved with the cycle “%s” ask for it: %s", (cycle, asked) => {
  const values = { name: "Grade 5 PLT", cycle };
  const entries = [{ kind: "team", id: "team", values }];
  const log = logWith("five-stage");
  expect(asksFurther({ type: "save", id: "s1", entries }, log)).toBe(asked);
  expect(asksFurther({ type: "new", id: "n1", team: values }, emptyWorkbook("2025-09-03"))).toBe(asked);
});
