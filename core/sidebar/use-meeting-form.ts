/** The meeting form at work: what is typed, what is noticed about it, and saving. */
import { useRef, useState } from "preact/hooks";
import type { Value } from "../kinds/entry.ts";
import type { Notice } from "../words/notice.ts";
import type { ReplyOf } from "./ask.ts";
import type { ToFix } from "./error-summary.tsx";
import { fieldId } from "./form-groups.tsx";
import { entriesOf, type Forms, MEETING, rowOf, rowsOf } from "./form-rows.ts";
import { fieldsIn } from "./form-values.ts";
import type { MeetingDraft } from "./meeting-draft.ts";
import { usePage } from "./page-context.ts";
import type { Trouble } from "./problem.tsx";
import { saveMeeting } from "./save-meeting.ts";
import type { DraftKeeper } from "./use-draft.ts";
import { useTries } from "./use-tries.ts";

export type Phase =
  | { readonly is: "typing" }
  | { readonly is: "checking" }
  | { readonly is: "saving" }
  | { readonly is: "troubled"; readonly trouble: Trouble }
  | { readonly is: "saved"; readonly reply: ReplyOf<"saved"> };

const isError = (notice: Notice): boolean => notice.severity === "error";

/** Which notices are shown: about fields that the person has left, and all of them once saving was tried. */
function useNotices(forms: Forms, draft: MeetingDraft) {
  const tries = useTries();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const rows = rowsOf(draft, forms);
  const noticesOf = (row: string, key: string): readonly Notice[] =>
    attempt === 0 && !left.includes(fieldId(row, key))
      ? []
      : tries.notices.filter((notice) => notice.field === key && rowOf(notice, rows) === row);
  const labelOf = (row: string, key: string): string =>
    fieldsIn(row === MEETING || forms.action === undefined ? forms.meeting : forms.action).find(
      (field) => field.key === key,
    )?.label ?? "";
  const isAboutField = (notice: Notice): boolean => labelOf(rowOf(notice, rows) ?? MEETING, notice.field) !== "";
  const toFix = tries.notices.filter(isError).map((notice): ToFix => {
    const row = rowOf(notice, rows) ?? MEETING;
    const label = labelOf(row, notice.field);
    return { notice, id: label === "" ? "" : fieldId(row, notice.field) };
  });
  const leave = (row: string, key: string): void => {
    setLeft((before) => (before.includes(fieldId(row, key)) ? before : [...before, fieldId(row, key)]));
  };
  return {
    ...tries,
    isAboutField,
    noticesOf,
    toFix,
    leave,
    attempt,
    attempted: () => setAttempt((before) => before + 1),
  };
}

/** What can be changed in the form. */
function useChanges({ current, change }: DraftKeeper) {
  const next = useRef(0);
  const freshRow = (): string => {
    do next.current += 1;
    while ([...current().actions.map(({ row }) => row), ...Object.keys(current().ids)].includes(`new-${next.current}`));
    return `new-${next.current}`;
  };
  return {
    set: (key: string, value: Value): void => change({ ...current(), values: { ...current().values, [key]: value } }),
    turnDone: (id: string): void => {
      const { done } = current();
      change({ ...current(), done: done.includes(id) ? done.filter((each) => each !== id) : [...done, id] });
    },
    addAction: (): void => change({ ...current(), actions: [...current().actions, { row: freshRow(), values: {} }] }),
    setAction: (row: string, key: string, value: Value): void =>
      change({
        ...current(),
        actions: current().actions.map((each) =>
          each.row === row ? { ...each, values: { ...each.values, [key]: value } } : each,
        ),
      }),
    removeAction: (row: string): void =>
      change({ ...current(), actions: current().actions.filter((each) => each.row !== row) }),
  };
}

export function useMeetingForm(forms: Forms, keeper: DraftKeeper) {
  const { bridge, reload } = usePage();
  const [phase, setPhase] = useState<Phase>({ is: "typing" });
  const notices = useNotices(forms, keeper.current());
  const changes = useChanges(keeper);
  const busy = phase.is === "checking" || phase.is === "saving";
  const rowsNow = () => rowsOf(keeper.current(), forms);

  const leave = (row: string, key: string): void => {
    notices.leave(row, key);
    if (!busy) void notices.tryNow(entriesOf(rowsNow()));
  };
  /** True where nothing stands against saving. What was sent before and not answered has passed this already. */
  const passes = async (): Promise<boolean> => {
    if (keeper.current().sent.length > 0) return true;
    setPhase({ is: "checking" });
    const tried = await notices.tryNow(entriesOf(rowsNow()));
    notices.attempted();
    if (tried.is === "done" && !tried.reply.notices.some(isError)) return true;
    setPhase(tried.is === "done" ? { is: "typing" } : { is: "troubled", trouble: tried });
    return false;
  };
  const save = async (): Promise<void> => {
    if (busy || !(await passes())) return;
    setPhase({ is: "saving" });
    const { outcome, draft } = await saveMeeting(bridge, keeper.current(), forms, keeper.keep);
    if (outcome.is === "done") {
      keeper.forget();
      reload();
      return setPhase({ is: "saved", reply: outcome.reply });
    }
    keeper.change(draft);
    if (outcome.is === "unreached") return setPhase({ is: "troubled", trouble: outcome });
    const general = outcome.notices.filter((notice) => !notices.isAboutField(notice));
    notices.show(outcome.notices.filter(notices.isAboutField));
    setPhase(general.length > 0 ? { is: "troubled", trouble: { ...outcome, notices: general } } : { is: "typing" });
  };
  return { ...notices, ...changes, phase, busy, leave, save };
}
