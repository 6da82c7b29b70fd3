/** Every kind can be saved with all of its fields, in both languages, and is read back as it was. */
import { newLog } from "../../../core/commands/new-log.ts";
import { save } from "../../../core/commands/save.ts";
import { allKinds, further } from "../../../core/further.ts";
import { choicesOf } from "../../../core/kinds/choice.ts";
import type { Value } from "../../../core/kinds/entry.ts";
import type { Column } from "../../../core/kinds/kind.ts";
import { readLog } from "../../../core/log/read-log.ts";
import type { Language } from "../../../core/workbook/snapshot.ts";
import { emptyWorkbook, perform, sheetNamed } from "./a-log.ts";

const beginIn = (language: Language) =>
  perform(newLog, { type: "new", id: "begun", team: { name: "Grade 5", language } }, emptyWorkbook("2025-10-09")).after;

const SAMPLES: Readonly<Record<Exclude<Column["type"], "choice">, Value>> = {
  day: "2025-10-08",
  time: "13:30",
  number: 3,
  share: 0.5,
  people: ["Ana Ruiz", "Ben Cole"],
  text: "A-17",
  "long-text": "Number lines in small groups",
  link: "https://example.org/tasks",
  id: "begun-7",
};

const rows = allKinds().filter(({ layout }) => layout === "rows");

test("there are kinds to try", () => {
  expect(rows.length).toBeGreaterThan(15);
});

describe.each(["en", "es"] as const)("a log in %s", (language) => {
  const begun = beginIn(language);
  const { cycle } = readLog(begun, further);

  test.each(rows.map((kind) => [kind.kind, kind] as const))("a filled %s comes back as it was saved", (_, kind) => {
    const values = Object.fromEntries(
      kind.columns.map((column): readonly [string, Value] => [
        column.key,
        column.type === "choice" ? (choicesOf(column, cycle).at(-1)?.key ?? null) : SAMPLES[column.type],
      ]),
    );
    const command = { type: "save" as const, id: "saved", entries: [{ kind: kind.kind, id: "", values }] };
    const { after, reply } = perform(save, command, begun);
    expect(reply).toMatchObject({ type: "saved", placed: [{ sheet: kind.tab, cell: "A2" }] });
    const found = readLog(after, further).entries(kind.kind);
    expect(found.map((entry) => entry.values)).toEqual([values]);
    const headings = sheetNamed(after, kind.tab).cells[0] ?? [];
    expect(headings).toEqual(expect.arrayContaining(kind.columns.map(({ heading }) => heading[language])));
  });
});

test("a setting that the tab did not have yet gets its row, and keeps it", () => {
  const values = { structure: "same-subject", meeting_kind: "grade-level" };
  const set = (id: string, more: Readonly<Record<string, Value>>) => ({
    type: "save" as const,
    id,
    entries: [{ kind: "team", id: "team", values: more }],
  });
  const { after } = perform(save, set("first", values), beginIn("en"));
  expect(readLog(after, further).entries("team")[0]?.values).toMatchObject({ name: "Grade 5", ...values });
  const again = perform(save, set("second", { structure: "vertical" }), after).after;
  expect(readLog(again, further).entries("team")[0]?.values).toMatchObject({ ...values, structure: "vertical" });
  expect(sheetNamed(again, "PLT Setup").cells.length).toBe(sheetNamed(after, "PLT Setup").cells.length);
});
