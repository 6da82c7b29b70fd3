/** JSON that a person edited: the same values as the language's own reader gives, and the line of what is wrong. */
import fc from "fast-check";
import { locatedJson, NotJson } from "../../../workbench/cli/located-json.ts";

test("every value is read as the language's own reader reads it, in any spacing", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(locatedJson(text).value).toEqual(JSON.parse(text));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("the line of a part, or of the nearest part around it", () => {
  const { lineOf } = locatedJson('{\n  "a": [\n    1,\n    { "b":\n null }\n  ]\n}');
  expect([lineOf([]), lineOf(["a"]), lineOf(["a", 0]), lineOf(["a", 1]), lineOf(["a", 1, "b"])]).toEqual([
    1, 2, 3, 4, 5,
  ]);
  expect(lineOf(["a", 1, "c"])).toBe(4);
});

test.each([
  ["a comma too many", '{\n"a": 1,\n}', "key", 3],
  ["a comma too few", '{\n"a": 1\n"b": 2}', "comma", 3],
  ["a list that is not closed", "[1,\n2", "ends-early", 2],
  ["nothing at all", "  ", "ends-early", 1],
  ["a word without quotation marks", '{"a":\n yes}', "value", 2],
  ["a text over two lines", '{"a": "one\ntwo"}', "text", 1],
  ["a sign that must be written otherwise", '["C:\\x"]', "text", 1],
  ["no colon", '{"a" 1}', "colon", 1],
  ["more after the end", "{}\n{}", "goes-on", 2],
  ["a name that stands twice", '{"a": 1,\n"a": 2}', "twice", 2],
])("%s is said with its line", (_fact, text, trouble, line) => {
  let thrown: unknown;
  try {
    locatedJson(text);
  } catch (failure) {
    thrown = failure;
  }
  expect(thrown).toBeInstanceOf(NotJson);
  expect(thrown).toMatchObject({ trouble, line });
});
