/** Saving a form: the entry is there, a retry does nothing twice, what was edited by hand is respected. */
import { check } from "../../../core/commands/check.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { read } from "../../../core/commands/read.ts";
import { save, trySave } from "../../../core/commands/save.ts";
import { undo } from "../../../core/commands/undo.ts";
import { cellAt, type SheetSnapshot, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { ask, byHand, emptyWorkbook, perform, sheetNamed, textOfSheet } from "./a-log.ts";

const begun = perform(newLog, { type: "new", id: "n0", team: { name: "Grade 5" } }, emptyWorkbook("2025-09-10")).after;

const meetingOn = (date: string) => ({
  kind: "meeting",
  id: "",
  values: { date, attendees: ["Ana Ruiz", "Ben Cole"], notes: "Looked at the fractions quiz." },
});
const actionFor = (text: string) => ({
  kind: "action-item",
  id: "",
  values: { text, owner: "Ana Ruiz", due: "2025-09-17", status: "open" },
});

const saveOn = (snapshot: Snapshot, id: string, date: string) =>
  perform(save, { type: "save", id, entries: [meetingOn(date), actionFor("Copy the quiz")] }, snapshot);

const entriesOf = (snapshot: Snapshot) => {
  const { reply } = perform(read, { type: "read" }, snapshot);
  if (reply.type !== "entries") throw new Error(`Expected entries, got ${reply.type}.`);
  return reply.kinds;
};

describe("a new log", () => {
  test("begins with the tabs that a team starts with", () => {
    expect(begun.sheetNames).toEqual(["PLT Data", "PLT Meetings", "PLT Actions", "PLT Setup", "PLT Summary"]);
    expect(begun.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name)).toEqual(["PLT Data"]);
  });

  test("is not begun twice", () => {
    expect(ask(newLog, { type: "new", id: "n1", team: {} }, begun)).toMatchObject({
      edits: [],
      reply: { type: "refused" },
    });
  });

  test("is undone to the empty workbook", () => {
    const { after, reply } = perform(undo, { type: "undo", id: "u1", command: null }, begun);
    expect(after.sheetNames).toEqual([]);
    expect(reply.type).toBe("undone");
  });
});

describe("saving settings", () => {
  const sent = (values: Readonly<Record<string, string>>, kind: string) => [{ kind, id: "", values }];

  test("changes the one entry there is, whoever does not know its id", () => {
    const command = { type: "save" as const, id: "c9", entries: sent({ name: "Grade 6" }, "team") };
    const { after, reply } = perform(save, command, begun);
    expect(entriesOf(after)["team"]).toMatchObject([{ id: "team", values: { name: "Grade 6" } }]);
    expect(reply).toMatchObject({ type: "saved", placed: [{ kind: "team", sheet: "PLT Setup" }] });
  });

  test("of a policy says what its tab lacks (V7)", () => {
    const command = { type: "save" as const, id: "c9", entries: sent({ title: "Policy 404.4" }, "policy-line") };
    const { reply } = perform(save, command, begun);
    expect(reply).toMatchObject({ type: "saved", notices: [{ code: "policy-line/no-adoption" }] });
  });
});

describe("saving a meeting", () => {
  const saved = saveOn(begun, "c1", "2025-09-10");

  test("puts the meeting, its action and the people into their tabs", () => {
    const kinds = entriesOf(saved.after);
    expect(kinds["meeting"]).toMatchObject([
      { id: "c1-1", values: { date: "2025-09-10", attendees: ["Ana Ruiz", "Ben Cole"] } },
    ]);
    expect(kinds["action-item"]).toMatchObject([
      { id: "c1-2", values: { text: "Copy the quiz", meeting: "c1-1", status: "open" } },
    ]);
    expect(kinds["member"]?.map((entry) => entry.values["name"])).toEqual(["Ana Ruiz", "Ben Cole"]);
  });

  test("says where the entries went", () => {
    expect(saved.reply).toMatchObject({
      type: "saved",
      placed: [
        { kind: "meeting", id: "c1-1", sheet: "PLT Meetings", cell: "A2" },
        { kind: "action-item", id: "c1-2", sheet: "PLT Actions", cell: "A2" },
      ],
    });
  });

  test("done again with the same id writes nothing more and answers the same places", () => {
    const again = saveOn(saved.after, "c1", "2025-09-10");
    expect(again.result.edits).toEqual([]);
    expect(again.reply).toMatchObject({ placed: saved.reply.type === "saved" ? saved.reply.placed : [] });
  });

  test("keeps a formula-like text as text", () => {
    const entry = { kind: "meeting", id: "", values: { date: "2025-09-17", notes: "=1+1" } };
    const { after } = perform(save, { type: "save", id: "c9", entries: [entry] }, saved.after);
    expect(entriesOf(after)["meeting"]?.[1]?.values["notes"]).toBe("=1+1");
    expect(sheetNamed(after, "PLT Meetings").formulas).toEqual({});
  });

  test("is undone, and the meeting before it stays", () => {
    const second = saveOn(saved.after, "c2", "2025-09-17");
    const { after, reply } = perform(undo, { type: "undo", id: "u1", command: null }, second.after);
    expect(entriesOf(after)["meeting"]?.map((entry) => entry.id)).toEqual(["c1-1"]);
    expect(reply).toMatchObject({ entries: [{ outcome: "reversed" }, { outcome: "reversed" }] });
    expect(perform(undo, { type: "undo", id: "u2", command: null }, after).after.sheetNames).toEqual(begun.sheetNames);
  });

  test("is kept by undo where someone edited it since", () => {
    const edited = byHand(saved.after, "PLT Actions", (cells) =>
      cells.map((row, i) => (i === 1 ? ["Copy both quizzes", ...row.slice(1)] : row)),
    );
    const { after, reply } = perform(undo, { type: "undo", id: "u1", command: "c1" }, edited);
    expect(reply).toMatchObject({
      entries: [{ id: "c1-1", outcome: "reversed" }, { id: "c1-2", outcome: "kept" }, {}, {}],
    });
    expect(entriesOf(after)["action-item"]?.[0]?.values["text"]).toBe("Copy both quizzes");
  });

  test("of an action that is done changes that field alone", () => {
    const done = { kind: "action-item", id: "c1-2", values: { status: "done" } };
    const { after } = perform(save, { type: "save", id: "c3", entries: [done] }, saved.after);
    expect(entriesOf(after)["action-item"]).toMatchObject([
      { id: "c1-2", values: { text: "Copy the quiz", status: "done" } },
    ]);
    const back = perform(undo, { type: "undo", id: "u3", command: null }, after).after;
    expect(entriesOf(back)["action-item"]).toMatchObject([{ values: { status: "open" } }]);
  });
});

describe("a row typed by hand", () => {
  const saved = saveOn(begun, "c1", "2025-09-10").after;
  const typed = byHand(saved, "PLT Actions", (cells) => [...cells, ["Call the library"]]);
  const provisional = entriesOf(typed)["action-item"]?.[1]?.id ?? "";
  const typedDone = { kind: "action-item", id: provisional, values: { status: "done" } };

  test("is an entry at once, and gets its id with the next command that writes", () => {
    expect(entriesOf(typed)["action-item"]?.[1]).toMatchObject({
      id: expect.stringMatching(/^row:PLT Actions!3:/),
      values: { text: "Call the library" },
    });
    const { after } = saveOn(typed, "c2", "2025-09-17");
    expect(entriesOf(after)["action-item"]?.map((entry) => entry.id)).toEqual(["c1-2", "c2-h1", "c2-2"]);
  });

  test("is marked as done by the id that the form knew it by", () => {
    const { after } = perform(save, { type: "save", id: "c2", entries: [typedDone] }, typed);
    expect(entriesOf(after)["action-item"]?.[1]).toMatchObject({
      id: "c2-h1",
      values: { text: "Call the library", status: "done" },
    });
  });

  test("is found again where it was moved to since the form was opened", () => {
    const moved = byHand(typed, "PLT Actions", ([headings = [], first = [], second = []]) => [
      headings,
      second,
      [],
      first,
    ]);
    const { after } = perform(save, { type: "save", id: "c2", entries: [typedDone] }, moved);
    expect(entriesOf(after)["action-item"]?.map(({ id, values }) => [id, values["status"]])).toEqual([
      ["c2-h1", "done"],
      ["c1-2", "open"],
    ]);
  });

  test.each([
    ["says something else by now", (cells: SheetSnapshot["cells"]) => [...cells.slice(0, 2), ["Call the school"]]],
    ["is gone", (cells: SheetSnapshot["cells"]) => cells.slice(0, 2)],
  ])("that %s is not written over, and the person is told", (_, change) => {
    const { edits, reply } = ask(
      save,
      { type: "save", id: "c2", entries: [typedDone] },
      byHand(typed, "PLT Actions", change),
    );
    expect([edits, reply]).toEqual([
      [],
      { type: "refused", notices: [expect.objectContaining({ code: "form/row-changed" })] },
    ]);
  });
});

describe("a table that a team rearranged", () => {
  const saved = saveOn(begun, "c1", "2025-09-10").after;
  const moved = byHand(saved, "PLT Actions", (cells) =>
    cells.map((row, i) => [i === 0 ? "Snack" : "apples", ...[...row].reverse()]),
  );

  test("takes new entries into the right columns and leaves the team's own alone", () => {
    const { after } = saveOn(moved, "c2", "2025-09-17");
    expect(entriesOf(after)["action-item"]?.map((entry) => entry.values["text"])).toEqual([
      "Copy the quiz",
      "Copy the quiz",
    ]);
    expect(sheetNamed(after, "PLT Actions").cells.map((row) => row[0] ?? null)).toEqual(["Snack", "apples", null]);
  });

  test("renamed headings are remembered, so that a later move does not lose them", () => {
    const renamed = byHand(saved, "PLT Actions", (cells) =>
      cells.map((row, i) => (i === 0 ? ["To do", ...row.slice(1)] : row)),
    );
    const second = saveOn(renamed, "c2", "2025-09-17").after;
    const shuffled = byHand(second, "PLT Actions", (cells) => cells.map((row) => [...row.slice(1), row[0] ?? null]));
    expect(entriesOf(shuffled)["action-item"]?.map((entry) => entry.values["text"])).toEqual([
      "Copy the quiz",
      "Copy the quiz",
    ]);
  });

  test("a deleted column comes back at the right end with the next entry", () => {
    const cut = byHand(saved, "PLT Actions", (cells) => cells.map((row) => row.filter((_, column) => column !== 1)));
    const { after } = saveOn(cut, "c2", "2025-09-17");
    expect(textOfSheet(after, "PLT Actions")[0]).toMatch(/ Owner$/);
    expect(entriesOf(after)["action-item"]?.[1]?.values["owner"]).toBe("Ana Ruiz");
  });
});

test("trying a form gives the notices of saving it and writes nothing", () => {
  const entry = { kind: "action-item", id: "", values: { text: "Copy the quiz" } };
  const { edits, reply } = ask(trySave, { type: "try-save", entries: [entry] }, begun);
  expect(edits).toEqual([]);
  expect(reply.notices.map(({ entry: id, field }) => ({ id, field }))).toContainEqual({ id: "try-1", field: "owner" });
});

test("a form's field of the wrong shape refuses the save and names the field", () => {
  const { edits, reply } = ask(
    save,
    { type: "save", id: "c1", entries: [{ kind: "meeting", id: "", values: { date: "soon" } }] },
    begun,
  );
  expect(edits).toEqual([]);
  expect(reply).toMatchObject({ type: "refused", notices: [{ field: "date", severity: "error" }] });
});

test("a check of a workbook without a log says so", () => {
  expect(ask(check, { type: "check" }, emptyWorkbook("2025-09-10")).reply).toMatchObject({
    type: "refused",
    notices: [{ code: "log/none" }],
  });
});

test("an id cell is never part of what stands beside an entry", () => {
  const saved = saveOn(begun, "c1", "2025-09-10").after;
  const sheet = sheetNamed(saved, "PLT Meetings");
  const last = (sheet.cells[0] ?? []).length - 1;
  expect(cellAt(sheet, 0, last)).toBe("Entry ID");
});

describe("the roster", () => {
  const first = saveOn(begun, "r1", "2025-09-03").after;
  const membersIn = (snapshot: Snapshot) =>
    (entriesOf(snapshot)["member"] ?? []).map(({ values }) => [values["name"], values["joined"]]);

  test("is who came first, from the start; who comes later joins on that day (V4)", () => {
    const later = { kind: "meeting", id: "", values: { date: "2025-09-10", attendees: ["Ana Ruiz", "Cam Diaz"] } };
    const { after } = perform(save, { type: "save", id: "r2", entries: [later] }, first);
    expect(membersIn(after)).toEqual([
      ["Ana Ruiz", null],
      ["Ben Cole", null],
      ["Cam Diaz", "2025-09-10"],
    ]);
  });

  test("says when somebody stands on it already, before it is saved and in the check (V4)", () => {
    const entries = [{ kind: "member", id: "", values: { name: "ana  ruiz", joined: "2025-09-10" } }];
    const codes = (reply: { readonly notices: readonly { readonly code: string }[] }) =>
      reply.notices.map(({ code }) => code);
    expect(codes(ask({ run: (...all) => trySave.run(...all) }, { type: "try-save", entries }, first).reply)).toContain(
      "member/twice",
    );
    const saved = perform(save, { type: "save", id: "r3", entries }, first);
    expect(codes(saved.reply)).toContain("member/twice");
    expect(codes(perform(check, { type: "check" }, saved.after).reply)).toContain("member/twice");
  });
});
