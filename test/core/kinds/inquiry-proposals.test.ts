/** What the forms about a team's inquiry propose, from the log as it stands. */
import { kindsFor } from "../../../core/kinds/further-kinds.ts";
import type { Kind } from "../../../core/kinds/kind.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { type Entries, logOf } from "../../log-builder.ts";

function proposed(kind: string, entries: Entries): ReturnType<Kind["propose"]> {
  const found = kindsFor(HOUSE_POLICY).find((each) => each.kind === kind);
  if (!found) throw new RangeError(`There is no kind ${kind}.`);
  return found.propose(logOf(entries, "2025-10-09"));
}

const MEASURES = {
  "common-measure": [
    { name: "Fractions task", date: "2025-09-24" },
    { name: "Fluency check", date: "2025-10-08" },
    { name: "Fractions task", date: "2025-10-22" },
  ],
};

test("C9: the result form proposes the newest measure that is due and has no data", () => {
  expect(proposed("assessment-result", MEASURES)).toEqual({ measure: "Fluency check", date: "2025-10-08" });
});

test("C9: a measure that has its data is not proposed again", () => {
  const result = [{ measure: "Fluency check", date: "2025-10-08", proficient: 12 }];
  expect(proposed("assessment-result", { ...MEASURES, "assessment-result": result })).toEqual({
    measure: "Fractions task",
    date: "2025-09-24",
  });
});

test("L3: the response form proposes the newest result as what it answers to", () => {
  const result = [{ measure: "Fractions task", date: "2025-09-24", learner: "A-17" }];
  expect(proposed("learner-response", { "assessment-result": result })).toEqual({
    date: "2025-10-09",
    measure: "Fractions task",
    assessed_on: "2025-09-24",
    learner: "A-17",
  });
});
