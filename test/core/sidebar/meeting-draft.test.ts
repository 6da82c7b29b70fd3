import { emptyDraft, isEmptyDraft, type MeetingDraft, parseDraft } from "../../../core/sidebar/meeting-draft.ts";

const FULL: MeetingDraft = {
  id: "k7m2q9x4b8c3",
  at: "2025-10-08T15:40",
  values: { notes: "We looked at", attendees: ["Ana"], minutes: null },
  done: ["a1-1"],
  actions: [{ row: "new-1", values: { text: "Call" } }],
  sent: [{ row: "meeting", entry: { kind: "meeting", id: "", values: { notes: "We looked at" } } }],
  ids: { meeting: "k7m2q9x4b8c3-1" },
};

test("a draft read back is the draft that was kept", () => {
  expect(parseDraft(JSON.stringify(FULL))).toEqual(FULL);
});

test.each([
  ["nothing", ""],
  ["text that was cut off", JSON.stringify(FULL).slice(0, 40)],
  ["a list", "[]"],
  ["null", "null"],
  ["a draft without an id", JSON.stringify({ ...FULL, id: 3 })],
  ["values that no field holds", JSON.stringify({ ...FULL, values: { notes: { a: 1 } } })],
  ["names that are no text", JSON.stringify({ ...FULL, values: { attendees: [1] } })],
  ["an action without values", JSON.stringify({ ...FULL, actions: [{ row: "new-1" }] })],
  ["entries without a kind", JSON.stringify({ ...FULL, sent: [{ row: "meeting", entry: { id: "", values: {} } }] })],
])("%s is no draft", (_what, text) => {
  expect(parseDraft(text)).toBeUndefined();
});

test("a draft is empty as long as nothing was typed, ticked or added", () => {
  expect(isEmptyDraft(emptyDraft("id"))).toBe(true);
  expect(isEmptyDraft({ ...emptyDraft("id"), done: ["a1-1"] })).toBe(false);
  expect(isEmptyDraft({ ...emptyDraft("id"), values: { notes: null } })).toBe(false);
});
