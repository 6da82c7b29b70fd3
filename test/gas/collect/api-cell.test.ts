/** A cell from what the Sheets API tells of it is the cell that every other host gives. */
import type { Cell } from "../../../core/index.ts";
import { apiCell } from "../../../gas/collect/api-cell.ts";

type Told = Parameters<typeof apiCell>[0];

const number = (numberValue: number, numberFormat?: { readonly type?: string; readonly pattern?: string }): Told => ({
  effectiveValue: { numberValue },
  ...(numberFormat ? { effectiveFormat: { numberFormat } } : {}),
});

test.each<readonly [string, Told, Cell]>([
  ["nothing", {}, null],
  ["a look without a value", { effectiveFormat: { numberFormat: { type: "DATE" } } }, null],
  ["text, which is never a formula", { effectiveValue: { stringValue: "=1+1" } }, "=1+1"],
  ["a number without a format", number(12), 12],
  ["zero", number(0), 0],
  ["a tick that is off", { effectiveValue: { boolValue: false } }, false],
  ["a day under its pattern", number(45938, { type: "DATE", pattern: "mmm d, yyyy" }), { day: "2025-10-08" as never }],
  ["a day whose pattern is the locale's", number(45938, { type: "DATE" }), { day: "2025-10-08" as never }],
  [
    "a day under a pattern that says nothing to us",
    number(45938, { type: "DATE", pattern: "[$-en-US]" }),
    { day: "2025-10-08" as never },
  ],
  ["a time of day", number(0.59375, { type: "TIME", pattern: "h:mm am/pm" }), { time: "14:15" as never }],
  ["a form's stamp", number(45938.5, { type: "DATE_TIME" }), { day: "2025-10-08" as never, time: "12:00" as never }],
  ["a share", number(0.76, { type: "PERCENT", pattern: "0%" }), { share: 0.76 }],
  ["money, which is a number", number(12.5, { type: "CURRENCY", pattern: '"$"#,##0.00' }), 12.5],
  ["an error", { effectiveValue: { errorValue: { type: "DIVIDE_BY_ZERO" } } }, { error: "#DIV/0!" }],
  ["an error that we do not know", { effectiveValue: { errorValue: { type: "LOADING" } } }, { error: "#ERROR!" }],
])("%s", (_, told, cell) => {
  expect(apiCell(told)).toEqual(cell);
});
