/** One entry's form at work: what is noticed about what is typed, and saving. */
import { useState } from "preact/hooks";
import type { FormEntry } from "../command.ts";
import type { Value } from "../kinds/entry.ts";
import type { Notice } from "../words/notice.ts";
import type { ReplyOf } from "./ask.ts";
import { ask } from "./ask.ts";
import type { ToFix } from "./error-summary.tsx";
import { fieldId } from "./form-groups.tsx";
import { fieldsIn, sentValue, sentValues, type Values } from "./form-values.ts";
import { usePage } from "./page-context.ts";
import type { Trouble } from "./problem.tsx";
import type { EntryKeeper } from "./use-entry-draft.ts";
import { useTries } from "./use-tries.ts";

const isError = (notice: Notice): boolean => notice.severity === "error";

/** A new entry is sent whole, with what is proposed; of one that is there only what was changed. */
function entryOf({ form, entry }: ReplyOf<"form">, typed: Values): FormEntry {
  const changed = fieldsIn(form).filter(({ key }) => key in typed);
  const values = Object.fromEntries(changed.map((field) => [field.key, sentValue(field, typed[field.key] ?? null)]));
  return { kind: form.kind, id: entry, values: entry === "" ? sentValues(form, typed) : values };
}

export function useEntryForm(reply: ReplyOf<"form">, keeper: EntryKeeper) {
  const { bridge, reload } = usePage();
  const tries = useTries();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [saved, setSaved] = useState<ReplyOf<"saved"> | undefined>();
  const fields = fieldsIn(reply.form).map(({ key }) => key);
  const isAboutField = ({ field }: Notice): boolean => fields.includes(field);
  const now = (): FormEntry => entryOf(reply, keeper.current().values);

  const leave = (key: string): void => {
    setLeft((before) => (before.includes(key) ? before : [...before, key]));
    if (!busy) void tries.tryNow([now()]);
  };
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const command = { type: "save" as const, id: keeper.current().id, entries: [now()] };
    const outcome = await ask(bridge, command, "saved");
    setBusy(false);
    if (outcome.is === "done") {
      keeper.forget();
      reload();
      return setSaved(outcome.reply);
    }
    if (outcome.is === "unreached") return setTrouble(outcome);
    const general = outcome.notices.filter((notice) => !isAboutField(notice));
    tries.show(outcome.notices.filter(isAboutField));
    setAttempt((before) => before + 1);
    if (general.length > 0) setTrouble({ is: "refused", notices: general });
  };
  return {
    busy,
    trouble,
    saved,
    attempt,
    save,
    leave,
    set: (key: string, value: Value) => keeper.change({ ...keeper.current().values, [key]: value }),
    noticesOf: (key: string): readonly Notice[] =>
      attempt === 0 && !left.includes(key) ? [] : tries.notices.filter(({ field }) => field === key),
    toFix: tries.notices
      .filter((notice) => isError(notice) && isAboutField(notice))
      .map((notice): ToFix => ({ notice, id: fieldId(reply.form.kind, notice.field) })),
  };
}
