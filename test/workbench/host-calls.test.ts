/** Calls of a command do not grow with the rows of a log. 20,000 rows are measured by `npm run bench -- hosts`. */
import { execFileSync } from "node:child_process";

interface Measured {
  readonly host: string;
  readonly command: string;
  readonly costs: readonly { readonly calls: number }[];
  readonly fewest: number | null;
}

// The writing library does not start in jest's realms, so all of it is measured in a process of its own.
const text = execFileSync("node", ["workbench/bench.mjs", "hosts", "--sizes", "10,1000", "--json"], {
  encoding: "utf8",
});
const measured: readonly Measured[] = JSON.parse(text);

test("each host is asked for each command", () => {
  expect(new Set(measured.map(({ host }) => host))).toEqual(new Set(["file", "Sheets", "Excel"]));
  expect(new Set(measured.map(({ command }) => command))).toEqual(
    new Set(["forms", "a form", "save", "convert", "check", "summarize"]),
  );
});

test.each(measured)("$command on $host takes as many calls for 1,000 rows as for 10", ({ costs }) => {
  expect(costs[1]?.calls).toBeGreaterThan(0);
  expect(costs[1]?.calls).toBe(costs[0]?.calls);
});

test.each(measured.filter(({ fewest }) => fewest !== null))(
  "$command on $host takes at most one call more than it must",
  ({ costs, fewest }) => expect(costs[0]?.calls).toBeLessThanOrEqual((fewest ?? 0) + 1),
);
