/** Which day counts as today, from what was typed or from the computer's clock. */
import { momentOn, todayFor, WrongUse } from "../../../workbench/cli/arguments.ts";

const NOW = new Date(2026, 4, 20, 9, 5);

test.each([
  ["the option before all else", "2025-10-08", { PLT_TODAY: "2024-02-29" }, "2025-10-08"],
  ["PLT_TODAY before the clock", undefined, { PLT_TODAY: "2024-02-29" }, "2024-02-29"],
  ["the clock", undefined, {}, "2026-05-20"],
  ["the day of a moment", "2025-10-08T23:59", {}, "2025-10-08"],
  ["a day with spaces around it", " 2025-10-08 ", {}, "2025-10-08"],
])("%s", (_title, option, env, day) => {
  expect(todayFor(option, env, NOW)).toBe(day);
});

test.each(["2026-02-30", "2025", "2025-10", "20251008", "10/8/2025", "soon", "2025-10-08T25:00", ""])(
  "“%s” is no day, and is said to be wrong",
  (typed) => {
    expect(() => todayFor(typed, {}, NOW)).toThrow(WrongUse);
  },
);

test("the moment is the clock's, on the day that counts as today", () => {
  expect(momentOn(todayFor("2025-10-08", {}, NOW), NOW)).toBe("2025-10-08T09:05");
});
