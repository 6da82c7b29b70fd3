/** "Last time", folded away beside the form (T4). */
import type { JSX } from "preact";
import type { Entry } from "../kinds/entry.ts";
import type { FieldView, FormView } from "../reply.ts";
import { fieldsIn, shownText } from "./form-values.ts";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";

interface Props {
  readonly form: FormView;
  readonly meeting: Entry;
}

export function LastMeeting({ form, meeting }: Props): JSX.Element {
  const { words } = usePage();
  const text = (field: FieldView): string => {
    const value = meeting.values[field.key] ?? null;
    const choice = field.choices.find(({ key }) => key === value);
    if (choice !== undefined) return choice.label;
    return field.type === "day" && typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
      ? words.day(value)
      : shownText(field, value);
  };
  const filled = fieldsIn(form).filter((field) => text(field) !== "");
  const date = filled.find((field) => field.type === "day");
  return (
    <details class="folded">
      <summary>{words.meeting.lastTime(date === undefined ? meeting.at.sheet : text(date))}</summary>
      <dl>
        {filled.map((field) => (
          <div key={field.key}>
            <dt>{field.label}</dt>
            <dd>{text(field)}</dd>
          </div>
        ))}
      </dl>
      <PlaceLink sheet={meeting.at.sheet} cell={Object.values(meeting.at.cells)[0] ?? "A1"}>
        {words.meeting.showEntry}
      </PlaceLink>
    </details>
  );
}
