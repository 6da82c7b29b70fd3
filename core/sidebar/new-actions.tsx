/** New actions, written down where they are agreed. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Value } from "../kinds/entry.ts";
import type { FormView } from "../reply.ts";
import type { Notice } from "../words/notice.ts";
import { Field } from "./field.tsx";
import { fieldId } from "./form-groups.tsx";
import { fieldsIn, heldValue } from "./form-values.ts";
import type { DraftAction } from "./meeting-draft.ts";
import { usePage } from "./page-context.ts";

/** What is asked of a new action here; the rest can be filled in on its tab. */
const OWNER = "owner";
const ASKED: readonly string[] = ["text", OWNER, "due"];

interface Props {
  readonly form: FormView;
  readonly roster: readonly string[];
  readonly actions: readonly DraftAction[];
  readonly noticesOf: (row: string, key: string) => readonly Notice[];
  readonly set: (row: string, key: string, value: Value) => void;
  readonly leave: (row: string, key: string) => void;
  readonly add: () => void;
  readonly remove: (row: string) => void;
}

type ActionProps = Omit<Props, "actions" | "add"> & { readonly action: DraftAction; readonly number: number };

function ActionFields({ form, roster, action, number, noticesOf, set, leave, remove }: ActionProps): JSX.Element {
  const { words } = usePage();
  const { row, values } = action;
  const asked = fieldsIn(form).filter((field) => ASKED.includes(field.key));
  return (
    <fieldset class="card new-action">
      <legend>{words.meeting.actionNumber(number)}</legend>
      {asked.map((field) => (
        <Field
          key={field.key}
          id={fieldId(row, field.key)}
          field={{ ...field, help: "" }}
          value={heldValue(field, values)}
          roster={[]}
          suggestions={field.key === OWNER ? roster : []}
          notices={noticesOf(row, field.key)}
          set={(value) => set(row, field.key, value)}
          leave={() => leave(row, field.key)}
        />
      ))}
      <button type="button" class="link" aria-label={words.meeting.removeNumber(number)} onClick={() => remove(row)}>
        {words.meeting.remove}
      </button>
    </fieldset>
  );
}

/** A new action takes the focus; when one is removed, the button that adds them does. */
function useFocusFollows(actions: readonly DraftAction[]) {
  const { announce, words } = usePage();
  const adder = useRef<HTMLButtonElement>(null);
  const before = useRef(actions.length);
  useEffect(() => {
    const last = actions[actions.length - 1];
    if (actions.length > before.current && last !== undefined)
      document.getElementById(fieldId(last.row, "text"))?.focus();
    if (actions.length < before.current) {
      adder.current?.focus();
      announce(words.meeting.removed);
    }
    before.current = actions.length;
  }, [actions.length]);
  return adder;
}

export function NewActions({ actions, add, ...props }: Props): JSX.Element {
  const { words } = usePage();
  const adder = useFocusFollows(actions);
  return (
    <section class="group">
      <h2>{words.meeting.newTitle}</h2>
      <p class="help">{words.meeting.newHelp}</p>
      {actions.map((action, index) => (
        <ActionFields key={action.row} {...props} action={action} number={index + 1} />
      ))}
      <button type="button" class="wide" ref={adder} onClick={add}>
        {words.meeting.add}
      </button>
    </section>
  );
}
