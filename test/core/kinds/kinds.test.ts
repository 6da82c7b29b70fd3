/** What is declared about each kind holds together. */

import { findChoice } from "../../../core/kinds/choice.ts";
import { kindsFor } from "../../../core/kinds/further-kinds.ts";
import { KINDS, kindNamed } from "../../../core/kinds/index.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { plainText } from "../../../core/workbook/plain-text.ts";

test("the kinds of the spine are there, and are found by name", () => {
  expect(KINDS.map(({ kind }) => kind)).toEqual(["meeting", "action-item", "goal", "member", "team"]);
  expect(kindNamed("goal")?.tab).toBe("PLT Goals");
  expect(kindNamed("memo")).toBeUndefined();
});

/** Written by closing a year. */
const CLOSING = ["begins", "cycle_since"];

describe.each([...KINDS, ...kindsFor(HOUSE_POLICY)])("$kind", (kind) => {
  const keys = kind.columns.map(({ key }) => key);

  test("keys and headings are its columns' own", () => {
    expect(new Set(keys).size).toBe(keys.length);
    const headings = kind.columns.flatMap(({ heading }) => [
      ...new Set([heading.en, heading.es].map((text) => text.toLowerCase())),
    ]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).not.toContain("from");
    expect(headings).not.toContain("origen");
    expect(headings).not.toContain("entry id");
  });

  test("every column has a heading and a help in both languages", () => {
    for (const { heading, help, key } of kind.columns) {
      expect([key, heading.en, heading.es].every((text) => text !== "")).toBe(true);
      expect(help.en).toMatch(/[.]$/);
      expect(help.es).toMatch(/[.]$/);
      expect(help.es).not.toBe(help.en);
    }
  });

  test("the form shows at most five fields at first, each column once", () => {
    const open = kind.form.filter(({ folded }) => !folded).flatMap(({ columns }) => columns);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThanOrEqual(5);
    const all = kind.form.flatMap(({ columns }) => columns);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((key) => !keys.includes(key))).toEqual([]);
    const required = kind.columns.filter((column) => column.required).map(({ key }) => key);
    expect(open).toEqual(expect.arrayContaining(required));
  });

  test("no column of a form is out of reach, but those that are filled in by themselves", () => {
    const shown = new Set(kind.form.flatMap(({ columns }) => columns));
    const hidden = kind.columns.filter(({ key, type }) => !shown.has(key) && type !== "id" && !CLOSING.includes(key));
    expect(hidden.map(({ key }) => key)).toEqual([]);
  });

  test("a field of a team's sheet lands in one column", () => {
    const fields = kind.columns.flatMap((column) => column.fields);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test("each way to write a choice means that choice alone", () => {
    for (const { choices } of kind.columns) {
      if (typeof choices === "string") continue;
      for (const choice of choices) {
        for (const said of [choice.key, choice.label.en, choice.label.es, ...choice.says]) {
          expect(plainText(said)).not.toBe("");
          expect([said, findChoice(choices, said)?.key]).toEqual([said, choice.key]);
        }
      }
    }
  });
});
