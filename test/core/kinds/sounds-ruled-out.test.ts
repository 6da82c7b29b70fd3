/** Free text that sounds like a use of time which team time is not for (V3). */
import { ruledOutUseIn } from "../../../core/kinds/meetings/sounds-ruled-out.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";

const heard = (text: string): string => ruledOutUseIn(text, HOUSE_POLICY)?.use.key ?? "";

test.each([
  ["Graded papers for most of the hour.", "grading"],
  ["We graded\npapers", "grading"],
  ["Ana left early", "personal-leave"],
  ["Ben had a doctor's appointment", "appointments"],
  ["Trabajó a solas", "working-alone"],
  ["Ana tenía una CITA MÉDICA.", "appointments"],
  ["cita medica", "appointments"],
  ["Met with parents of period 3", "parent-conferences"],
])("“%s” sounds like %s", (text, use) => {
  expect(heard(text)).toBe(use);
});

test.each([
  "",
  "Standards-based grading: what counts as proficient?",
  "We looked at student work instead of grading papers.",
  "Nobody left early.",
  "En vez de calificar exámenes, revisamos trabajos.",
  "Planned a unit on citations.",
])("“%s” sounds like none", (text) => {
  expect(heard(text)).toBe("");
});

test("what a district rules out itself is heard, and nothing else", () => {
  const use = { key: "errands", label: { en: "Errands", es: "Recados" }, says: ["ran errands", "errand"] };
  const policy = { ...HOUSE_POLICY, ruledOutUses: [use] };
  expect(ruledOutUseIn("Two of us ran errands.", policy)).toEqual({ use, said: "ran errands" });
  expect(ruledOutUseIn("Graded papers.", policy)).toBeUndefined();
});
