/** Extracts kept as text come back whole, or not at all. */
import { packExtract, unpackExtract } from "../../../core/summaries/packed-extract.ts";
import { DISTRICT } from "./small-district.ts";

test.each(DISTRICT.map(({ extract }) => [extract.team.team, extract] as const))(
  "%s comes back as it was",
  (_, extract) => {
    expect(unpackExtract(packExtract(extract))).toEqual(extract);
  },
);

const [first] = DISTRICT;
if (!first) throw new Error("The small district is empty.");
const text = packExtract(first.extract);

test.each([
  ["nothing", ""],
  ["no JSON", text.slice(1)],
  ["cut off", text.slice(0, -20)],
  ["no list", "{}"],
  ["another shape", text.replace(/^\["[^"]*"/, '["1-2-3/0"')],
  ["a number where a day should be", text.replace('"2025-10-08"', "7")],
  ["a column less", text.replace('"2025-10-08",', "")],
])("a text that somebody edited gives nothing: %s", (_, edited) => {
  expect(edited).not.toBe(text);
  expect(unpackExtract(edited)).toBeUndefined();
});
