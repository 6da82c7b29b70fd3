/** Cells typed by hand are checked as they are typed, in the built pane behind the real office.js. */
import type { Bridge } from "../../core/sidebar/bridge.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { type ExcelHost, excel2021, loadExcelHost } from "../../workbench/hosts/excel/load.ts";
import { paneScripts } from "./pane-scripts.ts";

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));

async function paneOn(book: Book): Promise<{ readonly host: ExcelHost; readonly bridge: Bridge }> {
  const host = loadExcelHost(book, excel2021);
  for (const script of paneScripts()) host.run(script);
  for (let turn = 0; turn < 100 && host.window["pltLog"] === undefined; turn++) await settled();
  await settled();
  return { host, bridge: host.window["pltLog"] as Bridge };
}

/** A log with actions that have no owner, checked once, so that the column of the check is there. */
async function checkedLog(actions: number) {
  const opened = await paneOn(bookOf("Grade 5", { Notes: [["x"]] }));
  const entries = Array.from({ length: actions }, (_, i) => ({
    kind: "action-item",
    id: "",
    values: { text: `Print rubric ${i + 1}`, due: "2025-10-15" },
  }));
  await opened.bridge.send({ type: "new", id: "new0000001", team: { name: "Grade 5" } });
  await opened.bridge.send({ type: "save", id: "save000001", entries });
  await opened.bridge.send({ type: "write-check", id: "check00001" });
  return opened;
}

const rowsOf = ({ book }: ExcelHost): readonly (readonly string[])[] =>
  (book.sheets.find(({ name }) => name === "PLT Actions")?.cells ?? []).map((row) =>
    row.map((cell) => String(cell?.value ?? "")),
  );

const letterOf = (host: ExcelHost, heading: string): string =>
  String.fromCharCode(65 + (rowsOf(host)[0]?.indexOf(heading) ?? -1));

async function afterTyping(host: ExcelHost, row: number, heading: string, text: string): Promise<string> {
  expect(host.type("person", "PLT Actions", `${letterOf(host, heading)}${row}`, text)).toBe("typed");
  await settled();
  await settled();
  return rowsOf(host)[row - 1]?.[rowsOf(host)[0]?.indexOf("PLT check") ?? -1] ?? "";
}

test("what is mended goes, and the rest of the row's lines stay", async () => {
  const { host } = await checkedLog(1);
  expect(await afterTyping(host, 2, "Action", "With student Maria L.")).toMatch(
    /^“Owner”: Nobody.*\n“Due”: .*\n“Action”: “student Maria L/,
  );
  expect(await afterTyping(host, 2, "Owner", "Ana Ruiz")).toMatch(/^“Due”: .*\n“Action”: “student Maria L[^\n]*$/);
});

test("what is no date and none of a closed list is refused as it is typed", async () => {
  const { host } = await checkedLog(1);
  const before = rowsOf(host);
  expect(host.type("person", "PLT Actions", `${letterOf(host, "Due")}2`, "early May")).toBe("refused");
  expect(host.type("person", "PLT Actions", `${letterOf(host, "Status")}2`, "waiting for Ana")).toBe("refused");
  await settled();
  expect(rowsOf(host)).toEqual(before);
  expect(host.type("person", "PLT Actions", `${letterOf(host, "Status")}2`, "Done")).toBe("typed");
});

test("an edit takes two round trips at most, however long the log is, and a tab of the team's own one", async () => {
  const { host } = await checkedLog(300);
  // Office tidies up behind itself when it has the time; nobody waits for that.
  const trips = (): number => host.counts.filter(({ onlyCleansUp }) => !onlyCleansUp).length;
  const before = trips();
  expect(await afterTyping(host, 301, "Action", "Ask student Maria L.")).toMatch(/“Action”: “student Maria L/);
  expect(trips() - before).toBe(2);
  const after = trips();
  host.type("person", "Notes", "A1", "y");
  await settled();
  expect(trips() - after).toBe(1);
});
