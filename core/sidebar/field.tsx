/** One field of a form: label, help, control, and what is noticed about it, all tied together for a screen reader. */
import type { JSX } from "preact";
import type { Value } from "../kinds/entry.ts";
import type { FieldView } from "../reply.ts";
import type { Notice } from "../words/notice.ts";
import { Control } from "./control.tsx";
import { Sign } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { PeopleField } from "./people-field.tsx";
import { noticeSentence } from "./sentences.ts";

export interface FieldProps {
  readonly id: string;
  readonly field: FieldView;
  readonly value: Value;
  readonly roster: readonly string[];
  readonly suggestions: readonly string[];
  readonly notices: readonly Notice[];
  readonly set: (value: Value) => void;
  /** The person has left the field. */
  readonly leave: () => void;
}

function FieldNotices({
  id,
  notices,
}: {
  readonly id: string;
  readonly notices: readonly Notice[];
}): JSX.Element | null {
  const { speech, words } = usePage();
  if (notices.length === 0) return null;
  return (
    <div id={id}>
      {notices.map((notice) => (
        <p key={notice.code} class={`field-notice ${notice.severity}`}>
          <Sign severity={notice.severity} />
          <span>
            <span class="sr-only">{words.severity[notice.severity]}: </span>
            {noticeSentence(notice, speech)}
          </span>
        </p>
      ))}
    </div>
  );
}

function Label({ id, field }: Pick<FieldProps, "id" | "field">): JSX.Element {
  const { words } = usePage();
  return (
    <label for={id}>
      {field.label}
      {field.required && <span class="needed"> ({words.common.needed})</span>}
      {field.type === "share" && <span class="sr-only"> ({words.meeting.percent})</span>}
    </label>
  );
}

/** Their help says how to type a value into a cell; here there is something to pick from. */
const NEEDS_NO_HELP: readonly string[] = ["people", "day", "time"];

const isInside = (event: FocusEvent & { readonly currentTarget: HTMLElement }): boolean =>
  event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);

export function Field({ id, field, value, roster, suggestions, notices, set, leave }: FieldProps): JSX.Element {
  const help = NEEDS_NO_HELP.includes(field.type) ? "" : field.help;
  const helpId = help === "" ? "" : `${id}-help`;
  const noticeId = notices.length === 0 ? "" : `${id}-notices`;
  const describedBy = [noticeId, helpId].filter((each) => each !== "").join(" ");
  const invalid = notices.some((notice) => notice.severity === "error");
  const control = { id, field, value, set, describedBy, invalid, suggestions };
  const people = field.type === "people";
  return (
    <div class="field" onFocusOut={(event) => !isInside(event) && leave()}>
      {people ? <PeopleField {...control} roster={roster} /> : <Label id={id} field={field} />}
      {!people && <Control {...control} />}
      {help !== "" && (
        <p id={helpId} class="help">
          {help}
        </p>
      )}
      <FieldNotices id={`${id}-notices`} notices={notices} />
    </div>
  );
}
