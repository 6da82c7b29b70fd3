/** What a person has typed into the meeting form so far, as it is kept until it is saved. */
import type { CommandId, FormEntry } from "../command.ts";
import { isRecord, isText, isTexts, isValues } from "./draft-values.ts";
import type { Values } from "./form-values.ts";

/** A new action in the form; `row` tells it from the others while the form is open. */
export interface DraftAction {
  readonly row: string;
  readonly values: Values;
}

/** One entry as it was last sent, and the row of the form that it came from. */
export interface FormRow {
  readonly row: string;
  readonly entry: FormEntry;
}

export interface MeetingDraft {
  /** The command that saves it; the same for every try. */
  readonly id: CommandId;
  /** When it was last changed, `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  /** Only what the person changed, so that proposals stay fresh. */
  readonly values: Values;
  /** Ids of open actions ticked as done. */
  readonly done: readonly string[];
  readonly actions: readonly DraftAction[];
  /** What was sent and has not been answered: it may have been written or not. */
  readonly sent: readonly FormRow[];
  /** Entries that are known to be in the log already, by row. */
  readonly ids: Readonly<Record<string, string>>;
}

export const emptyDraft = (id: CommandId): MeetingDraft => ({
  id,
  at: "",
  values: {},
  done: [],
  actions: [],
  sent: [],
  ids: {},
});

export const isEmptyDraft = (draft: MeetingDraft): boolean =>
  Object.keys(draft.values).length === 0 && draft.done.length === 0 && draft.actions.length === 0;

const isEntry = (value: unknown): value is FormEntry =>
  isRecord(value) && isText(value["kind"]) && isText(value["id"]) && isValues(value["values"]);

const isRow = (value: unknown): value is FormRow => isRecord(value) && isText(value["row"]) && isEntry(value["entry"]);

const isAction = (value: unknown): value is DraftAction =>
  isRecord(value) && isText(value["row"]) && isValues(value["values"]);

const isListOf = <T>(value: unknown, is: (each: unknown) => each is T): value is readonly T[] =>
  Array.isArray(value) && value.every(is);

const isDraft = (value: unknown): value is MeetingDraft =>
  isRecord(value) &&
  isText(value["id"]) &&
  isText(value["at"]) &&
  isValues(value["values"]) &&
  isTexts(value["done"]) &&
  isListOf(value["actions"], isAction) &&
  isListOf(value["sent"], isRow) &&
  isRecord(value["ids"]) &&
  Object.values(value["ids"]).every(isText);

/** The draft that a text holds, or undefined where it holds none (empty, cut off, or of an older page). */
export function parseDraft(text: string): MeetingDraft | undefined {
  if (text === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
