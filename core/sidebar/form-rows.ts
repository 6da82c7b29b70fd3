/** The meeting form as the entries that a command carries. */
import type { FormEntry } from "../command.ts";
import type { FormView } from "../reply.ts";
import type { Notice } from "../words/notice.ts";
import { fieldsIn, sentValue, sentValues, type Values } from "./form-values.ts";
import type { FormRow, MeetingDraft } from "./meeting-draft.ts";

export const MEETING = "meeting";
export const ACTION = "action-item";
const STATUS = "status";

export interface Forms {
  readonly meeting: FormView;
  readonly action: FormView | undefined;
}

const isFilled = (values: Values): boolean =>
  Object.values(values).some(
    (value) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
  );

/** An action carries what the person typed; the rest (status, due day) is proposed. */
const actionValues = (form: FormView, typed: Values): Values => ({
  ...Object.fromEntries(fieldsIn(form).map((field) => [field.key, sentValue(field, field.proposed)])),
  ...Object.fromEntries(
    fieldsIn(form)
      .filter((field) => field.key in typed)
      .map((field) => [field.key, sentValue(field, typed[field.key] ?? null)]),
  ),
});

/** Actions that reached the log in an earlier try and were taken out of the form since. */
const dropped = (draft: MeetingDraft): readonly FormRow[] =>
  Object.entries(draft.ids)
    .filter(([row]) => row.startsWith("new-") && !draft.actions.some((action) => action.row === row))
    .map(([row, id]) => ({ row, entry: { kind: ACTION, id, values: { [STATUS]: "dropped" } } }));

/** The meeting first, then open actions that are done, then new ones that hold anything. */
export function rowsOf(draft: MeetingDraft, { meeting, action }: Forms): readonly FormRow[] {
  const entry = (kind: string, row: string, values: Values): FormRow => ({
    row,
    entry: { kind, id: draft.ids[row] ?? "", values },
  });
  return [
    entry(MEETING, MEETING, sentValues(meeting, draft.values)),
    ...draft.done.map((id) => ({ row: `done-${id}`, entry: { kind: ACTION, id, values: { [STATUS]: "done" } } })),
    ...(action === undefined
      ? []
      : draft.actions
          .filter(({ values }) => isFilled(values))
          .map(({ row, values }) => entry(ACTION, row, actionValues(action, values)))),
    ...dropped(draft),
  ];
}

export const entriesOf = (rows: readonly FormRow[]): readonly FormEntry[] => rows.map(({ entry }) => entry);

/** The row that a notice of `try-save` or `save` is about: it names an entry by its id, or by its place in the form (`try-2`). */
export function rowOf(notice: Notice, rows: readonly FormRow[]): string | undefined {
  const place = /-(\d+)$/.exec(notice.entry)?.[1];
  const known = rows.find(({ entry }) => entry.id !== "" && entry.id === notice.entry);
  return known?.row ?? (place === undefined ? undefined : rows[Number(place) - 1]?.row);
}
