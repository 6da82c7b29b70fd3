/**
 * `npm run bench -- hosts [--sizes 10,1000,20000] [--host Excel] [--json]`: how many calls each command costs on each host, whatever the size of the log.
 * Ends with 1 where they grow with the rows, or are more than one above the fewest possible.
 */
import { parseArgs } from "node:util";
import { aligned } from "../cli/aligned.ts";
import { COUNTED } from "./calls/counted.ts";
import { isChunked, isGood, measure, verdict } from "./calls/measure.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10,1000,20000" },
    host: { type: "string", default: "" },
    json: { type: "boolean", default: false },
  },
});
const sizes = values.sizes.split(",").map(Number);
const measured = await measure(sizes, values.host);
if (values.json) process.stdout.write(`${JSON.stringify(measured)}\n`);
else {
  for (const { name, counts } of COUNTED) process.stdout.write(`${name}: ${counts} are counted.\n`);
  const rows = measured.map((each) => [
    each.host,
    each.command,
    ...each.costs.map((cost) => `${cost.calls}${isChunked(cost) ? ` for ${(cost.bytes / 1e6).toFixed(1)} MB` : ""}`),
    each.fewest === null ? "–" : String(each.fewest),
    verdict(each),
  ]);
  const heads = ["Host", "Command", ...sizes.map((rowsOf) => `${rowsOf} rows`), "Minimum", "Verdict"];
  process.stdout.write(`${aligned([heads, ...rows]).join("\n")}\n`);
}
process.exitCode = measured.every(isGood) ? 0 : 1;
