/** How far a goal came (W1). */
import { amountIn, progressOf } from "../../../core/kinds/goal-progress.ts";
import { day, logOf } from "../../log-builder.ts";

test.each([
  ["46%", "75%", "75%", "reached"],
  ["46%", "75%", "61%", "closer"],
  ["46%", "75%", "46%", "not-closer"],
  ["46%", "75%", "40%", "not-closer"],
  ["22 of 48", "75%", "36/48", "reached"],
  ["12", "6", "5", "reached"],
  ["12", "6", "9", "closer"],
  ["2.1", "3", "3.0 points", "reached"],
  ["46%", "75%", "12 students", "has-result"],
  ["22/48 (46%)", "75%", "36/48 = 75%", "reached"],
  ["few", "most", "all", "has-result"],
  ["", "75%", "61%", "has-result"],
  ["46%", "75%", "", "open"],
])("from %s to %s with the result %s is %s", (baseline, target, result, progress) => {
  const [goal] = logOf(
    { goal: [{ text: "Write", baseline, target, result, date: "2025-12-12" }] },
    "2025-10-08",
  ).entries("goal");
  expect(goal && progressOf(goal, day("2025-10-08"))).toBe(progress);
});

test("a goal without a result is due from the day after its date", () => {
  const [goal] = logOf({ goal: [{ text: "Write", date: "2025-12-12" }] }, "2025-10-08").entries("goal");
  expect(goal && progressOf(goal, day("2025-12-12"))).toBe("open");
  expect(goal && progressOf(goal, day("2025-12-13"))).toBe("due");
});

test.each([
  ["76%", 0.76, "share"],
  ["19/25", 0.76, "share"],
  ["19 de 25 estudiantes", 0.76, "share"],
  ["about 3.2", 3.2, "number"],
  ["19 of 25 (76%)", 0.76, "share"],
  ["76% (19/25)", 0.76, "share"],
])("%s states %d", (text, amount, unit) => {
  expect(amountIn(text)).toEqual({ amount, unit });
});

test.each(["", "most of them", "46% to 61%", "3/0", "10/8/2025"])("%j states no single amount", (text) => {
  expect(amountIn(text)).toBeUndefined();
});
