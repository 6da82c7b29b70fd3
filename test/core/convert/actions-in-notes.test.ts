import { findActions } from "../../../core/convert/actions-in-notes.ts";

const found = (text: string): readonly string[] =>
  findActions(text).map(({ action, owners, due, done }) =>
    [action, owners.join(" + "), due, done ? "done" : ""].filter((part) => part !== "").join(" | "),
  );

describe("actions inside notes become proposals", () => {
  test.each([
    ["Aaron will revise the rubric by 10/3. We looked at data.", ["revise the rubric | Aaron | by 10/3"]],
    ["Students will be able to add fractions. Kate will email the principal.", ["email the principal | Kate"]],
    ["- [ ] Copy exit tickets (Lee)\n- [x] Write CFA", ["Copy exit tickets | Lee", "Write CFA | done"]],
    [
      "Next steps: reteach fractions on Tuesday; Ana to bring number lines",
      ["reteach fractions on Tuesday", "bring number lines | Ana"],
    ],
    ["Action: Write up meeting notes and send (Glenn)", ["Write up meeting notes and send | Glenn"]],
    [
      "Next Steps:\n- Lee: print tiles\n- Kim and Bo will score essays before next meeting\n\nNotes: talked a lot",
      ["print tiles | Lee", "score essays | Kim + Bo | before next meeting"],
    ],
    ["We will bring samples to the next meeting.", ["bring samples to the next meeting"]],
    ["Ana y Bo van a preparar la rúbrica para el viernes.", ["preparar la rúbrica | Ana + Bo | para el viernes"]],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("each quotes the part of the note that it comes from", () => {
    expect(findActions("Talked. Aaron will call.").map(({ quote }) => quote)).toEqual(["Aaron will call."]);
  });
});

describe("what tells only what was talked about is no action", () => {
  test.each(["Discussed fluency. No action.", "Revise issues (Aaron)", "The CFA will be given 10/12.", ""])(
    "%j",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
