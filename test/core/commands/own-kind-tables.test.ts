/** A team's own tab that is named as a kind, with the kind's headings, is converted; anything less is left alone. */
import { convert } from "../../../core/commands/convert.ts";
import { undo } from "../../../core/commands/undo.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { bookOf } from "../../books/book-text.ts";
import { perform, sheetNamed } from "./a-log.ts";

const NOTHING = { fields: [], headers: [], leftOut: [] };

const MEETINGS = `
# Meetings
| Date | Who was there | Notes |
| @2025-09-10 | Lee, Ortiz | We set our norms. |
| @2025-09-17 | Lee | We looked at exit tickets. |
`;

const converted = (text: string, id = "conv1", leftOut: readonly string[] = []) =>
  perform(convert, { type: "convert", id, corrections: { ...NOTHING, leftOut } }, bookOf(MEETINGS + text));

const rowsOf = (book: Snapshot, tab: string): readonly (readonly string[])[] =>
  book.sheetNames.includes(tab) ? sheetNamed(book, tab).cells.map((row) => row.map(textOf)) : [];

const NORMS = `
# Norms
| Our norms |
| Norm | Agreed on | Whose idea |
| We begin on time. | @2025-09-03 | Lee |
| We stay with the data. | 9/3/2025 | |
| We listen. | early fall | |
`;

test("a tab of norms with its headings becomes norms: dates as dates, also those in text, and what is the team's own beside them", () => {
  const { after, reply } = converted(NORMS);
  const [headings = [], ...rows] = rowsOf(after, "PLT Norms");
  const column = (heading: string) => rows.map((row) => row[headings.indexOf(heading)] ?? "");
  expect(column("Norm")).toEqual(["We begin on time.", "We stay with the data.", "We listen."]);
  expect(column("Agreed on")).toEqual(["2025-09-03", "2025-09-03", "early fall"]);
  expect(column("Whose idea")).toEqual(["Lee", "", ""]);
  expect(column("From")).toEqual(["Norms!A3", "Norms!A4", "Norms!A5"]);
  expect(reply.notices.filter(({ sheet }) => sheet === "Norms").map(({ code }) => code)).toEqual(["convert/own-kind"]);
});

const THREE = `
# Rules of the house
| Norm | Agreed on | Last reviewed | Whose idea |
| We begin on time. | 9/3 | | Lee |
`;

test("three headings of a kind are enough under any name, and nothing says that the tab was left alone", () => {
  const { after, reply } = converted(THREE);
  const [headings = [], row = []] = rowsOf(after, "PLT Norms");
  expect(row[headings.indexOf("Agreed on")]).toBe("2025-09-03");
  const codes = reply.notices.filter(({ sheet }) => sheet === "Rules of the house").map(({ code }) => code);
  expect(codes).toEqual(["convert/own-kind"]);
});

test("converted again, nothing is added twice; undone, nothing of it is left", () => {
  const { after } = converted(NORMS);
  const again = perform(convert, { type: "convert", id: "conv2", corrections: NOTHING }, after);
  expect(rowsOf(again.after, "PLT Norms")).toEqual(rowsOf(after, "PLT Norms"));
  const undone = perform(undo, { type: "undo", id: "undo1", command: "conv1" }, after);
  expect(undone.after.sheetNames).toEqual(["Meetings", "Norms"]);
});

test.each([
  ["another name with two headings", NORMS.replace("# Norms", "# Rules")],
  ["three headings in a tab of the log", THREE.replace("# Rules of the house", "# PLT Rules")],
  ["one heading alone", "# Norms\n| Norm | Whose idea |\n| We begin on time. | Lee |"],
  ["without what it cannot do without", "# Norms\n| Agreed on | Last reviewed |\n| @2025-09-03 | @2025-10-01 |"],
])("%s is not taken for norms", (_, text) => {
  expect(rowsOf(converted(text).after, "PLT Norms")).toEqual([]);
});

test("a tab that a person left out stays out", () => {
  expect(rowsOf(converted(NORMS, "conv1", ["Norms"]).after, "PLT Norms")).toEqual([]);
});
