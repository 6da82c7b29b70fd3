/** The actions that stand in a meeting's notes, as drafts that a person confirms before they are written. */
import type { FieldName } from "../kinds/field-names.ts";
import { textOf } from "../workbook/cell.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { type ActionContext, dueDay } from "./action-drafts.ts";
import { type ActionProposal, findActions } from "./actions-in-notes.ts";
import type { DraftEntry } from "./draft.ts";
import { addressOfPart, type EntryCells, headingOf, type Labelled } from "./entry-cells.ts";
import { isFiller, plain } from "./row-marks.ts";

/** Where a team writes freely what it talked about and what is to come of it. */
const NOTES: readonly FieldName[] = [
  "discussion_notes",
  "decision",
  "next_steps",
  "agenda_topic",
  "expected_outcome",
  "reflection",
  "support_needed",
  "strategy",
];

/** Shorter texts name a topic. */
const SHORTEST_NOTE = 12;

/** A quick look at what most notes do not hold: a note without any of these proposes nothing. */
const MAY_HOLD =
  /\b(?:will|going to|needs? to|should|agree\w*|volunteered|van? a|vamos a|encargar\w*|next|actions?|to[- ]?dos?|follow|tasks?|assignments?|homework|before|acciones|tareas|pendientes|compromisos)\b|pr[oó]ximos|[[☐□☑✓✔]/i;

/** What stands under a heading that says so is an action line by line. */
const HEADS: Readonly<Partial<Record<FieldName, string>>> = { next_steps: "Next steps:\n" };

/** The words of an action without case and the point at its end: the same action twice is proposed once. */
const sameAction = (text: string): string => plain(text).replace(/[.!]+$/, "");

/**
 * Proposals from a meeting's free texts, in their order; none that its own list of actions has already.
 * Example: notes that say `Talked about fractions. Aaron will copy the test by 10/3.` propose `copy the test`, of Aaron's.
 */
export function proposedActions(
  cells: EntryCells,
  actions: readonly DraftEntry[],
  context: ActionContext,
): readonly DraftEntry[] {
  const said = new Set(actions.map(({ fields }) => sameAction(String(fields.action_item ?? ""))));
  const parts = [...NOTES.flatMap((field) => cells.byField.get(field) ?? []), ...cells.others];
  return parts.flatMap((part) => {
    const fresh = actionsIn(part).filter(({ action }) => !said.has(sameAction(action)));
    for (const { action } of fresh) said.add(sameAction(action));
    return fresh.map((found) => draftOf(found, part, context));
  });
}

function actionsIn({ value, label }: Labelled): readonly ActionProposal[] {
  if (typeof value !== "string") return [];
  const head = label.field === null ? undefined : HEADS[label.field];
  if (head === undefined && (value.length < SHORTEST_NOTE || !MAY_HOLD.test(value))) return [];
  if (isFiller(value)) return [];
  return findActions(`${head ?? ""}${textOf(value)}`).filter(({ action }) => !isFiller(action));
}

function draftOf(
  { action, owners, due, done, quote }: ActionProposal,
  part: Labelled,
  context: ActionContext,
): DraftEntry {
  return {
    kind: "action-item",
    fields: {
      action_item: action,
      owner: owners.length === 0 ? null : owners.join(", "),
      due_date: dueDay([], due, context.dates),
      status: done ? "done" : null,
    },
    labels: { action_item: headingOf(part) },
    other: {},
    source: { sheet: context.sheet, cell: addressOfPart(part) },
    fingerprint: fingerprint(quote),
    belongsTo: context.belongsTo,
    quote,
  };
}
