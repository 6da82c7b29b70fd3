/** Saves a meeting so that trying again is always safe, also when it is not known whether the last try was written. */
import type { CommandId } from "../command.ts";
import { ask, type Outcome } from "./ask.ts";
import type { Bridge } from "./bridge.ts";
import { entriesOf, type Forms, MEETING, rowsOf } from "./form-rows.ts";
import type { FormRow, MeetingDraft } from "./meeting-draft.ts";

/** What saving needs of a bridge. */
type Sender = Pick<Bridge, "send" | "freshId">;

interface Attempt {
  readonly outcome: Outcome<"saved">;
  /** What the form now holds to try again with; its entries are known to be in the log where `outcome` is done. */
  readonly draft: MeetingDraft;
}

const same = (a: readonly FormRow[], b: readonly FormRow[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The ids that the core gives to new entries: the command's, counted from 1 by their place in it. */
const idsGiven = (command: CommandId, rows: readonly FormRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap(({ row, entry }, index) => (entry.id === "" ? [[row, `${command}-${index + 1}`] as const] : [])),
  );

/** What was proposed when it was sent is typed from now on: by the next try, other things may be proposed. */
function frozen(draft: MeetingDraft, rows: readonly FormRow[]): MeetingDraft {
  const valuesOf = (wanted: string) => rows.find(({ row }) => row === wanted)?.entry.values;
  return {
    ...draft,
    values: valuesOf(MEETING) ?? draft.values,
    actions: draft.actions.map((action) => ({ ...action, values: valuesOf(action.row) ?? action.values })),
  };
}

async function send(bridge: Sender, draft: MeetingDraft, rows: readonly FormRow[]): Promise<Attempt> {
  const outcome = await ask(bridge, { type: "save", id: draft.id, entries: entriesOf(rows) }, "saved");
  if (outcome.is === "unreached") return { outcome, draft: { ...draft, sent: rows } };
  if (outcome.is === "refused") return { outcome, draft: { ...draft, sent: [] } };
  const ids = { ...draft.ids, ...idsGiven(draft.id, rows) };
  return { outcome, draft: { ...draft, id: bridge.freshId(), sent: [], ids } };
}

/**
 * Sends what the form holds. Where an earlier try went unanswered and something was typed since, that try is sent again first,
 * word for word and under its own id, so that it is in the log exactly once; then what changed is sent as a change of it.
 */
export async function saveMeeting(
  bridge: Sender,
  draft: MeetingDraft,
  forms: Forms,
  keep: (draft: MeetingDraft) => void,
): Promise<Attempt> {
  const unsure = draft.sent.length > 0 && !same(draft.sent, rowsOf(draft, forms));
  const settled = unsure ? await send(bridge, draft, draft.sent) : { outcome: undefined, draft };
  if (settled.outcome?.is === "unreached") return { outcome: settled.outcome, draft: settled.draft };
  const rows = rowsOf(settled.draft, forms);
  const ready = { ...frozen(settled.draft, rows), sent: rows };
  // Kept before it is sent: should the page be closed now, the next try is word for word the same.
  keep(ready);
  return send(bridge, ready, rows);
}
