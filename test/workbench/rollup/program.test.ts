/** A program's workbook among the logs of a folder: what it keeps is on the pages, and it is no team. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOfLog } from "../../../workbench/bench/summaries/made-book.ts";
import { madeLog } from "../../../workbench/bench/summaries/made-log.ts";
import { openBytes } from "../../../workbench/read.ts";
import { day } from "../../log-builder.ts";
import { ownFolder, TODAY } from "../cli/typed.ts";

const at = ownFolder();
const PLT = join(__dirname, "..", "..", "..", "dist", "workbench", "plt.mjs");
const ENV = { ...process.env, PLT_TODAY: TODAY, PLT_LANGUAGE: "en" };

/** Child processes take their time on a busy machine. */
jest.setTimeout(180_000);

const plt = (input: unknown, ...words: readonly string[]) =>
  spawnSync(process.execPath, [PLT, ...words], { encoding: "utf8", env: ENV, input: JSON.stringify(input) });

const rowsOf = (sheet: string): readonly string[] => {
  const asking = { today: day(TODAY), now: `${TODAY}T12:00`, person: "", language: "en" } as const;
  const { snapshot } = openBytes(new Uint8Array(readFileSync(at("district.xlsx"))), "district.xlsx", asking);
  const found = snapshot.sheets.find((each) => each.name === sheet)?.cells ?? [];
  return found.map((row) => row.map((cell) => (cell === null ? "" : String(cell))).join("|"));
};

test("its plan, its steps and its last update for the board are on the pages, kept from run to run, and no team is made of it", () => {
  mkdirSync(at("logs"), { recursive: true });
  for (let i = 0; i < 2; i++) writeFileSync(at(`logs/team ${i}.xlsx`), bytesOfLog(madeLog(i, 2, 6)));
  const program = at("logs/program.xlsx");
  expect(plt({}, "new", "--out", program, "--program", "--team", "Cedar County").status).toBe(0);
  plt({ text: "Claims in every class", code: "Plan goal 2" }, "save", program, "plan-goal");
  plt({ text: "Arts", code: "Plan goal 9" }, "save", program, "plan-goal");
  plt({ text: "Set a calendar", owner: "Pat", status: "done" }, "save", program, "plan-step");
  plt({ due: "2025-09-10", topic: "Start", made: "2025-09-10" }, "save", program, "board-update");
  for (const outcome of ["read", "kept"]) {
    const { stdout } = plt({}, "rollup", at("logs"), "--out", at("district.xlsx"), "--json");
    expect(JSON.parse(stdout).files).toContainEqual({ source: "program.xlsx", outcome, why: "" });
    expect(rowsOf("PLT District")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Plan goal 2: Claims in every class\|.*\|1(\||$)/),
        expect.stringMatching(/^Plan goal 9: Arts\|.*\|no team yet\|0/),
        expect.stringMatching(/^Set a calendar\|Pat\|/),
        expect.stringMatching(/^2 teams in 2 schools; /),
      ]),
    );
    expect(rowsOf("PLT Board").some((row) => row.startsWith("The last update was on Sep 10, 2025"))).toBe(true);
    expect(rowsOf("PLT All Teams").some((row) => row.startsWith("Cedar County"))).toBe(false);
  }
});
