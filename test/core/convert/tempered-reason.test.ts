import type { FieldMatch } from "../../../core/convert/inspection.ts";
import { withTemperedReason } from "../../../core/convert/tempered-reason.ts";
import { sayCode } from "../../../core/words/say.ts";

const match = (facts: Partial<FieldMatch>): FieldMatch => ({
  label: "Cycle",
  cell: "A1",
  column: 0,
  field: "cycle_stage",
  status: "sure",
  confidence: 0.9,
  reason: { code: "reason/phrase", facts: { words: "cycle" } },
  alternatives: [],
  samples: [],
  ...facts,
});

const byWords = { code: "reason/words", facts: { words: "cycle" } };

test.each([
  ["a heading that is sure", {}, "Schools commonly call it so."],
  ["one to be checked", { status: "ask" }, "Some schools call it so, others mean something else by it."],
  ["words that are to be checked", { status: "ask", reason: byWords }, "Only the words “cycle” point that way."],
  ["a heading of the team's own", { field: "other" }, "It is no part of a log; it is kept under its own heading."],
  ["a date", { status: "ask", reason: { code: "reason/date-itself", facts: {} } }, "The heading is a date."],
] as const)("the reason of %s sounds no surer than it is", (_what, facts, said) => {
  const { reason } = withTemperedReason(match(facts));
  expect(sayCode(reason.code, reason.facts, "en")).toBe(said);
});
