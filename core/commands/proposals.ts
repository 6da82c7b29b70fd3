/** Actions that stand in notes: which of them a person confirmed, and how they are shown to be confirmed. */
import type { DraftEntry } from "../convert/draft.ts";
import type { ConfirmedAction, Corrections } from "../convert/inspection.ts";
import type { ProposedAction } from "../reply.ts";

const keyOf = ({ sheet, cell, quote }: ConfirmedAction): string => `${sheet}!${cell}\u001f${quote}`;

/** True of a draft that is a proposal and that nobody confirmed. */
export function unconfirmed({ actions = [] }: Corrections): (draft: DraftEntry) => boolean {
  const confirmed = new Set(actions.map(keyOf));
  return ({ source, quote }) => {
    if (quote === undefined || source === null) return false;
    return !confirmed.has(keyOf({ ...source, quote }));
  };
}

/** The proposals among drafts, as a person looks them over. */
export const proposedIn = (
  drafts: readonly DraftEntry[],
  isAsked: (draft: DraftEntry) => boolean,
): readonly ProposedAction[] =>
  drafts.flatMap((draft): readonly ProposedAction[] => {
    const { source, quote, fields } = draft;
    if (quote === undefined || source === null) return [];
    const [action, owner, due] = [fields.action_item, fields.owner, fields.due_date].map((value) =>
      String(value ?? ""),
    );
    return [{ ...source, quote, action: action ?? "", owner: owner ?? "", due: due ?? "", confirmed: !isAsked(draft) }];
  });
