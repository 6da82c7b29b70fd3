/** Lets a person say which row holds the headings. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { useConversion } from "./conversion-context.ts";

interface Props {
  readonly row: number;
  readonly use: (row: number) => void;
}

export function HeaderRow({ row, use }: Props): JSX.Element {
  const { texts } = useConversion();
  const id = useId();
  const [text, setText] = useState(String(row));
  const [bad, setBad] = useState(false);
  const submit = (): void => {
    const wanted = Number(text.trim());
    const good = Number.isInteger(wanted) && wanted >= 1;
    setBad(!good);
    if (good) use(wanted);
  };
  return (
    <div class="inline-form">
      <label class="small-label" for={id}>
        {texts.headerRow}
      </label>
      <div class="row">
        <input
          id={id}
          class="short"
          type="text"
          inputMode="numeric"
          value={text}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-bad` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && submit()}
        />
        <button type="button" onClick={submit}>
          {texts.headerUse}
        </button>
      </div>
      {bad && (
        <p id={`${id}-bad`} class="field-notice error" role="alert">
          {texts.headerBad}
        </p>
      )}
    </div>
  );
}
