import type { Command } from "../../../core/command.ts";
import type { FieldView, FormView, Reply } from "../../../core/reply.ts";
import { rowOf, rowsOf } from "../../../core/sidebar/form-rows.ts";
import { emptyDraft, type MeetingDraft } from "../../../core/sidebar/meeting-draft.ts";
import { saveMeeting } from "../../../core/sidebar/save-meeting.ts";
import type { Notice } from "../../../core/words/notice.ts";

const field = (key: string, proposed: string | null): FieldView => ({
  key,
  label: key,
  help: "",
  type: "text",
  required: false,
  choices: [],
  proposed,
});

const form = (kind: string, fields: readonly FieldView[]): FormView => ({
  kind,
  title: kind,
  groups: [{ title: "", folded: false, fields }],
});

const formsProposing = (date: string) => ({
  meeting: form("meeting", [field("date", date), field("notes", null)]),
  action: form("action-item", [field("text", null), field("due", "2025-10-22")]),
});

const FORMS = formsProposing("2025-10-15");

type Save = Extract<Command, { type: "save" }>;
type Answer = "saved" | "lost" | "refused";

/** A host that answers each save as told, then always well. */
function host(answers: readonly Answer[]) {
  const saves: Save[] = [];
  const left = [...answers];
  let ids = 0;
  const send = async (command: Command): Promise<Reply> => {
    if (command.type === "save") saves.push(command);
    const answer = left.shift() ?? "saved";
    if (answer === "lost") throw new Error("lost");
    if (answer === "refused") return { type: "refused", notices: [] };
    return { type: "saved", placed: [], notices: [] };
  };
  return { saves, bridge: { send, freshId: () => `next${++ids}` } };
}

const DRAFT: MeetingDraft = {
  ...emptyDraft("first"),
  values: { notes: "We looked at" },
  actions: [{ row: "new-1", values: { text: "Call" } }],
};

const nothing = (): void => undefined;

test("a meeting goes out with what is proposed, its actions after it", async () => {
  const { saves, bridge } = host([]);
  await saveMeeting(bridge, DRAFT, FORMS, nothing);
  expect(saves).toEqual([
    {
      type: "save",
      id: "first",
      entries: [
        { kind: "meeting", id: "", values: { date: "2025-10-15", notes: "We looked at" } },
        { kind: "action-item", id: "", values: { text: "Call", due: "2025-10-22" } },
      ],
    },
  ]);
});

test("what is about to be sent is kept first", async () => {
  const { bridge } = host([]);
  const kept: MeetingDraft[] = [];
  await saveMeeting(bridge, DRAFT, FORMS, (draft) => kept.push(draft));
  expect(kept[0]?.sent).toHaveLength(2);
});

test("after a lost answer the same goes out, even where other things are proposed by then", async () => {
  const { saves, bridge } = host(["lost"]);
  const { draft } = await saveMeeting(bridge, DRAFT, FORMS, nothing);
  await saveMeeting(bridge, draft, formsProposing("2025-10-22"), nothing);
  expect(saves[1]).toEqual(saves[0]);
});

test("after a lost answer and a change, the first goes out again and then the change to the same entries", async () => {
  const { saves, bridge } = host(["lost"]);
  const { draft } = await saveMeeting(bridge, DRAFT, FORMS, nothing);
  await saveMeeting(bridge, { ...draft, values: { ...draft.values, notes: "Fractions" } }, FORMS, nothing);
  expect(saves[1]).toEqual(saves[0]);
  expect(saves[2]).toEqual({
    type: "save",
    id: "next1",
    entries: [
      { kind: "meeting", id: "first-1", values: { date: "2025-10-15", notes: "Fractions" } },
      { kind: "action-item", id: "first-2", values: { text: "Call", due: "2025-10-22" } },
    ],
  });
});

test("an action that may be in the log and was taken out of the form is dropped there, not forgotten", async () => {
  const { saves, bridge } = host(["lost"]);
  const { draft } = await saveMeeting(bridge, DRAFT, FORMS, nothing);
  await saveMeeting(bridge, { ...draft, actions: [] }, FORMS, nothing);
  expect(saves[2]?.entries).toContainEqual({ kind: "action-item", id: "first-2", values: { status: "dropped" } });
});

test("while the first try stays unanswered, nothing else is sent", async () => {
  const { saves, bridge } = host(["lost", "lost"]);
  const { draft } = await saveMeeting(bridge, DRAFT, FORMS, nothing);
  const second = await saveMeeting(bridge, { ...draft, values: { notes: "Fractions" } }, FORMS, nothing);
  expect(saves).toHaveLength(2);
  expect(saves[1]).toEqual(saves[0]);
  expect(second.draft.values["notes"]).toBe("Fractions");
});

test("after a refusal nothing was written, so the next try sends what the form holds then", async () => {
  const { saves, bridge } = host(["refused"]);
  const { outcome, draft } = await saveMeeting(bridge, DRAFT, FORMS, nothing);
  expect(outcome.is).toBe("refused");
  await saveMeeting(bridge, { ...draft, values: { ...draft.values, notes: "Fractions" } }, FORMS, nothing);
  expect(saves).toHaveLength(2);
  expect(saves[1]?.id).toBe("first");
  expect(saves[1]?.entries[0]?.values["notes"]).toBe("Fractions");
});

const about = (entry: string): Notice => ({
  code: "action/no-owner",
  severity: "warning",
  requirement: "W7",
  sheet: "",
  cell: "",
  entry,
  field: "owner",
  facts: {},
});

test.each([
  ["try-1", "meeting"],
  ["try-2", "done-a1-1"],
  ["a1-1", "done-a1-1"],
  ["try-3", "new-1"],
  ["try-9", undefined],
  ["", undefined],
])("a notice about entry %j belongs to the row %s of the form", (entry, row) => {
  const rows = rowsOf({ ...DRAFT, done: ["a1-1"] }, FORMS);
  expect(rowOf(about(entry), rows)).toBe(row);
});
