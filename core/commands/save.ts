/** Save what a form holds, and try it first: the same checks before and after, so that nothing surprises. */
import type { FormEntry } from "../command.ts";
import { checkForm, checkNewForm } from "../kinds/schema.ts";
import { addEntries } from "../log/add-entries.ts";
import { goneTabs } from "../log/gone-tabs.ts";
import { kindIn } from "../log/kind-in.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import { held } from "../policies/strictness.ts";
import type { Notice } from "../words/notice.ts";
import type { Edit } from "../workbook/edit.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { type Adoption, adoptHandTyped } from "./adopt.ts";
import { checkLog } from "./check.ts";
import { isDone, withJournal } from "./finish.ts";
import { formEdits } from "./form-edits.ts";
import type { CommandOf, Everyday } from "./handler.ts";
import { locate } from "./located.ts";
import { newMembers } from "./new-members.ts";
import { placesOf } from "./placed.ts";
import { generalNotice, refuse } from "./refuse.ts";

/** The id under which `try-save` speaks of the first entry, the second …, of a form. */
export const TRIED = "try";

export const save: Everyday<CommandOf<"save">> = {
  run: (command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    const wrong = doorNotices(command.entries, book);
    if (wrong.some((notice) => notice.severity === "error")) return refuse(wrong);
    const tabs = tabsBegunAnew(command.entries, book, snapshot);
    if (isDone(book, command.id))
      return { edits: [], reply: savedReply(command.entries, command.id, new Map(), snapshot, book, []) };
    const { entries, notices: gone } = locate(command.entries, book, command.id);
    if (gone.length > 0) return refuse(gone);
    const adopted = adoptHandTyped(book, command.id);
    const edits = saveEdits(entries, command.id, book, adopted);
    const all = withJournal(command, book, snapshot, edits, []);
    const { after } = planWrites(all, snapshot);
    const will = readLog(after, further);
    const about = aboutForm(entries, command.id, adopted.ids, will);
    const waits = held(will.policy, about);
    if (waits.length > 0) return refuse(waits);
    const notices = [...tabs, ...wrong, ...about];
    return { edits: all, reply: savedReply(entries, command.id, adopted.ids, after, book, notices) };
  },
};

export const trySave: Everyday<CommandOf<"try-save">> = {
  run: (command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    const wrong = doorNotices(command.entries, book);
    if (wrong.some((notice) => notice.severity === "error")) {
      return { edits: [], reply: { type: "tried", notices: wrong } };
    }
    const { entries, notices: gone } = locate(command.entries, book, TRIED);
    if (gone.length > 0) return { edits: [], reply: { type: "tried", notices: gone } };
    const none: Adoption = { edits: [], ids: new Map() };
    const { after } = planWrites(saveEdits(entries, TRIED, book, none), snapshot);
    const tabs = tabsBegunAnew(command.entries, book, snapshot);
    const notices = [...tabs, ...wrong, ...aboutForm(entries, TRIED, none.ids, readLog(after, further))];
    return { edits: [], reply: { type: "tried", notices } };
  },
};

/** What the door says of a form: kinds that do not exist, fields of the wrong shape. */
function doorNotices(entries: readonly FormEntry[], book: LogBook): readonly Notice[] {
  return entries.flatMap((entry, i) => {
    const kind = kindIn(book, entry.kind);
    if (!kind) return [generalNotice("form/unknown-kind", "error", { kind: entry.kind })];
    const wrong = entry.id === "" ? checkNewForm(kind, entry.values) : checkForm(kind, entry.values);
    return wrong.map((notice) => ({
      ...notice,
      entry: entry.id === "" ? `${TRIED}-${i + 1}` : entry.id,
    }));
  });
}

/** Tabs that these entries would begin anew, because the ones that held such entries are gone or have another name. */
function tabsBegunAnew(entries: readonly FormEntry[], book: LogBook, snapshot: Snapshot): readonly Notice[] {
  const tabs = new Set(entries.map(({ kind }) => kindIn(book, kind)?.tab));
  return goneTabs(book, snapshot).filter(({ facts }) => tabs.has(String(facts["sheet"])));
}

function saveEdits(entries: readonly FormEntry[], command: string, book: LogBook, adopted: Adoption): readonly Edit[] {
  const members = newMembers(entries, command, book);
  return [...adopted.edits, ...formEdits(entries, command, book, adopted.ids).edits, ...addEntries(book, members)];
}

const idsOf = (entries: readonly FormEntry[], command: string, given: ReadonlyMap<string, string>): readonly string[] =>
  entries.map((entry, i) => (entry.id === "" ? `${command}-${i + 1}` : (given.get(entry.id) ?? entry.id)));

/** The checks' notices about the form's own entries, as the log will stand. */
function aboutForm(
  entries: readonly FormEntry[],
  command: string,
  given: ReadonlyMap<string, string>,
  will: LogBook,
): readonly Notice[] {
  const ids = new Set(idsOf(entries, command, given));
  return checkLog(will).filter((notice) => ids.has(notice.entry));
}

function savedReply(
  entries: readonly FormEntry[],
  command: string,
  given: ReadonlyMap<string, string>,
  after: Snapshot,
  book: LogBook,
  notices: readonly Notice[],
): ReturnType<typeof save.run>["reply"] {
  return { type: "saved", placed: placesOf(idsOf(entries, command, given), after, book), notices };
}
