/** Labels and values within one cell. */
import { inlinePairs } from "../../../core/convert/inline-pairs.ts";
import { contextFor } from "../../../core/convert/sheet-context.ts";
import { bookOf } from "../../books/book-text.ts";

const context = contextFor(bookOf("|"), { fields: [], headers: [], leftOut: [] })("Sheet1");

test.each([
  ["Date: 9/10/25", [["Date:", "9/10/25"]]],
  [
    "Begin Time: 7:41 End Time: 8:25",
    [
      ["Begin Time:", "7:41"],
      ["End Time:", "8:25"],
    ],
  ],
  [
    "Facilitator: HopeRecorder: Tanya",
    [
      ["Facilitator:", "Hope"],
      ["Recorder:", "Tanya"],
    ],
  ],
  ["Date: __9/21/11______", [["Date:", "9/21/11"]]],
  [
    "School __Lincoln__ Date __9/21/11__",
    [
      ["School", "Lincoln"],
      ["Date", "9/21/11"],
    ],
  ],
  ["Facilitator – Ana", [["Facilitator", "Ana"]]],
  ["What data did you look at? Exit tickets", [["What data did you look at?", "Exit tickets"]]],
  [
    "Present: Ana, Ben\nNotes: saw data\nand more",
    [
      ["Present:", "Ana, Ben"],
      ["Notes:", "saw data\nand more"],
    ],
  ],
  ["Team:", [["Team:", ""]]],
])("%j holds %j", (text, pairs) => {
  expect(inlinePairs(text, context).map(({ label, value }) => [label, value])).toEqual(pairs);
});

test.each([
  "2:15-3:00",
  "http://x.org/a",
  "We met and then talked about this: the data was low",
  "9/10 - 9/14",
  "Ana, Ben",
])("%j holds none", (text) => expect(inlinePairs(text, context)).toEqual([]));
