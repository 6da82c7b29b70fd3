/** How many lines a text takes in a column. */
import { linesOf } from "../../../workbench/strokes/row-heights.ts";

test.each<[text: string, width: number, lines: number]>([
  ["", 10, 1],
  ["0123456789", 10, 1],
  ["0123456789A", 10, 2],
  ["25 characters of one text", 10, 3],
  ["two\nparts", 10, 2],
  ["anything", 1, 8],
])("%j in %i characters takes %i lines", (text, width, lines) => expect(linesOf(text, width)).toBe(lines));
