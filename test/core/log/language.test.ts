/** The language of a log is that of its headings. */
import { newLog } from "../../../core/commands/new-log.ts";
import { further } from "../../../core/further.ts";
import { readLog } from "../../../core/log/read-log.ts";
import { emptyWorkbook, perform } from "../commands/a-log.ts";

test.each([
  ["team", "es"],
  ["program", "es"],
  ["team", "en"],
  ["program", "en"],
] as const)(
  "a %s's workbook begun in one language (%s) stays in it when a colleague opens it in another",
  (book, language) => {
    const begun = perform(
      newLog,
      { type: "new", id: "begin", team: { name: "Ours" }, book },
      { ...emptyWorkbook("2025-10-15"), language },
    ).after;
    const other = language === "es" ? "en" : "es";
    expect(readLog({ ...begun, language: other }, further).language).toBe(language);
  },
);
