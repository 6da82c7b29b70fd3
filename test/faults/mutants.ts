/**
 * Mistakes put into the hosts on purpose, each in a copy of the source, with the test that should catch it. Run by hand:
 * `node workbench/run-ts.mjs test/faults/mutants.ts [part of a name]`. Ends with 1 where one was caught by nothing.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly caughtBy: readonly string[];
}

const jest = (path: string, title: string): readonly string[] => [
  "npx",
  "jest",
  "--selectProjects",
  "hosts",
  "--testPathPatterns",
  path,
  "-t",
  title,
  "--silent",
];

/** Every so-manieth case is tried; one that shows only in a certain order of calls needs them all. */
const faults = (host: string, story: string, fault: string, part: number): readonly string[] => [
  "npm",
  "run",
  "-s",
  "faults",
  "--",
  "--host",
  host,
  "--story",
  story,
  "--fault",
  fault,
  "--part",
  String(part),
];

const MUTANTS: readonly Mutant[] = [
  {
    name: "file: rows one too low",
    file: "workbench/strokes/cells.ts",
    from: "addressOf(row + i, column), values)",
    to: "addressOf(row + i + 1, column), values)",
    caughtBy: jest("test/workbench/write.test", "set-cells|keep their dates|null empties"),
  },
  {
    name: "file: no look before it is replaced",
    file: "workbench/files/replace-file.ts",
    from: "if (now === undefined || Buffer.compare(now, was) !== 0)",
    to: "if (now === undefined)",
    caughtBy: faults("file", "update", "two people", 5),
  },
  {
    name: "file: no mark that it is being replaced",
    file: "workbench/files/replace-file.ts",
    from: 'disk.open(mark, "wx")',
    to: 'disk.open(mark, "w")',
    caughtBy: faults("file", "update", "two people", 1),
  },
  {
    name: "Sheets: rows one too low",
    file: "gas/put-block.ts",
    from: ".getRange(row + 1, column + 1, cells.length",
    to: ".getRange(row + 2, column + 1, cells.length",
    caughtBy: jest("test/gas/write.test", "set-cells"),
  },
  {
    name: "Sheets: a lost lock",
    file: "gas/perform.ts",
    from: "withLock(() => carryOut(command, LOADED), busy)",
    to: "(busy, withLock, carryOut(command, LOADED))",
    caughtBy: faults("Sheets", "meeting", "the lock", 5),
  },
  {
    name: "Sheets: no look right after writing",
    file: "gas/carry-out.ts",
    from: "if (moved === undefined) return;",
    to: "if (moved === undefined || moved !== undefined) return;",
    caughtBy: faults("Sheets", "update", "a hand", 5),
  },
  {
    name: "Sheets: a date as text",
    file: "gas/put-cell.ts",
    from: "value: numberOfCell(cell), format",
    to: 'value: "\'" + String(numberOfCell(cell)), format',
    caughtBy: jest("test/gas/write.test", "a day is read back"),
  },
  {
    name: "Excel: rows one too low",
    file: "office-addin/cell-strokes.ts",
    from: "row: write.row + piece.from,",
    to: "row: write.row + piece.from + 1,",
    caughtBy: jest("test/office-addin/write.test", "is read back as it was written"),
  },
  {
    name: "Excel: no question whether all stands where it was read",
    file: "office-addin/guard.ts",
    from: 'if (guarding === "nothing") return;',
    to: "if (guarding.length > 0) return;",
    caughtBy: faults("Excel", "update", "a hand", 5),
  },
  {
    name: "Excel: a date as text",
    file: "office-addin/cell.ts",
    from: "return numberOfCell(cell) - ",
    to: 'return isDayCell(cell) ? "a day" : numberOfCell(cell) - ',
    caughtBy: jest("test/office-addin/write.test", "a day is read back"),
  },
];

const folder = mkdtempSync(join(tmpdir(), "plt-mutants-"));
const only = process.argv[2] ?? "";
let missed = 0;
try {
  const archive = execFileSync("git", ["archive", "HEAD"], { maxBuffer: 1 << 30 });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  for (const mutant of MUTANTS.filter(({ name }) => name.includes(only))) {
    const isCaught = tryMutant(mutant);
    if (!isCaught) missed++;
    console.log(`${isCaught ? "caught" : "MISSED"}  ${mutant.name}  by  ${mutant.caughtBy.join(" ")}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed === 0 ? 0 : 1;

function tryMutant({ name, file, from, to, caughtBy: [program = "", ...args] }: Mutant): boolean {
  const path = join(folder, file);
  const source = readFileSync(path, "utf8");
  if (source.split(from).length !== 2) throw new RangeError(`${name}: ${file} has no such place, or several.`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  writeFileSync(path, source);
  // A build that fails, or a test that was not found, is no catch.
  const text = `${stdout}${stderr}`;
  return status !== 0 && /\d+ failed|\d+ cases in \d+ s: /.test(text);
}
