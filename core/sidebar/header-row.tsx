/** Lets a person say which row holds the headings. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { usePage } from "./page-context.ts";

interface Props {
  readonly row: number;
  readonly use: (row: number) => void;
}

export function HeaderRow({ row, use }: Props): JSX.Element {
  const { words } = usePage();
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
        {words.convert.headerRow}
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
          {words.convert.headerUse}
        </button>
      </div>
      {bad && (
        <p id={`${id}-bad`} class="field-notice error" role="alert">
          {words.convert.headerBad}
        </p>
      )}
    </div>
  );
}
