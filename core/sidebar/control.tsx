/** The control for one field, by what the field holds. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Value } from "../kinds/entry.ts";
import type { FieldView } from "../reply.ts";
import { shownText } from "./form-values.ts";
import { usePage } from "./page-context.ts";

export interface ControlProps {
  readonly id: string;
  readonly field: FieldView;
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** Ids of the texts that describe it; `""` for none. */
  readonly describedBy: string;
  readonly invalid: boolean;
  /** What a line of text offers while it is typed; empty for none. */
  readonly suggestions: readonly string[];
}

const attributes = ({ id, field, describedBy, invalid }: ControlProps) => ({
  id,
  "aria-describedby": describedBy === "" ? undefined : describedBy,
  "aria-invalid": invalid ? ("true" as const) : undefined,
  "aria-required": field.required ? ("true" as const) : undefined,
});

/** Grows with what is typed. */
function LongText(props: ControlProps): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null);
  const text = shownText(props.field, props.value);
  useEffect(() => {
    const box = area.current;
    if (box === null || box.scrollHeight === 0) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [text]);
  return (
    <textarea
      {...attributes(props)}
      ref={area}
      rows={3}
      value={text}
      onInput={(event) => props.set(event.currentTarget.value)}
    />
  );
}

function Choice(props: ControlProps): JSX.Element {
  const { words } = usePage();
  const { field, set } = props;
  const text = shownText(field, props.value);
  const known = text === "" || field.choices.some((choice) => choice.key === text);
  return (
    <select {...attributes(props)} value={text} onChange={(event) => set(event.currentTarget.value)}>
      <option value="">{words.meeting.choose}</option>
      {!known && <option value={text}>{text}</option>}
      {field.choices.map((choice) => (
        <option key={choice.key} value={choice.key}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

const lineAttributes = (props: ControlProps) => ({
  ...attributes(props),
  value: shownText(props.field, props.value),
  onInput: (event: { readonly currentTarget: HTMLInputElement }) => props.set(event.currentTarget.value),
});

function TextLine(props: ControlProps): JSX.Element {
  const { id, suggestions } = props;
  if (suggestions.length === 0) return <input type="text" {...lineAttributes(props)} />;
  return (
    <>
      <input type="text" list={`${id}-offers`} {...lineAttributes(props)} />
      <datalist id={`${id}-offers`}>
        {suggestions.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}

const NumberLine = (props: ControlProps): JSX.Element => (
  <input type="text" inputMode="decimal" class="short" {...lineAttributes(props)} />
);

const LinkLine = (props: ControlProps): JSX.Element => <input type="text" inputMode="url" {...lineAttributes(props)} />;

const Percent = (props: ControlProps): JSX.Element => (
  <span class="row">
    <NumberLine {...props} />
    <span>%</span>
  </span>
);

/** A date or time control shows nothing for a text that is none, so such a text is shown in a plain line, as it stands. */
const isPicked = (shape: RegExp, { field, value }: ControlProps): boolean => {
  const text = shownText(field, value);
  return text === "" || shape.test(text);
};

const DayPicker = (props: ControlProps): JSX.Element =>
  isPicked(/^\d{4}-\d{2}-\d{2}$/, props) ? (
    <input type="date" class="short" {...lineAttributes(props)} />
  ) : (
    <TextLine {...props} />
  );

const TimePicker = (props: ControlProps): JSX.Element =>
  isPicked(/^\d{2}:\d{2}$/, props) ? (
    <input type="time" class="short" {...lineAttributes(props)} />
  ) : (
    <TextLine {...props} />
  );

/** Everything but people, who have a list of their own (`people-field.tsx`). */
export function Control(props: ControlProps): JSX.Element {
  switch (props.field.type) {
    case "long-text":
      return <LongText {...props} />;
    case "choice":
      return <Choice {...props} />;
    case "day":
      return <DayPicker {...props} />;
    case "time":
      return <TimePicker {...props} />;
    case "number":
      return <NumberLine {...props} />;
    case "share":
      return <Percent {...props} />;
    case "link":
      return <LinkLine {...props} />;
    case "text":
    case "people":
    case "id":
      return <TextLine {...props} />;
  }
}
