/** What is to fix before saving, each with a link to its field. Takes the focus when it appears. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Notice } from "../words/notice.ts";
import { focusField } from "./focus-field.ts";
import { usePage } from "./page-context.ts";
import { noticeSentence } from "./sentences.ts";

export interface ToFix {
  readonly notice: Notice;
  /** The id of the control that it is about; `""` where it is about the whole. */
  readonly id: string;
}

interface Props {
  readonly toFix: readonly ToFix[];
  /** Grows with every try to save, so that the focus comes here each time. */
  readonly attempt: number;
}

export function ErrorSummary({ toFix, attempt }: Props): JSX.Element | null {
  const { speech, words } = usePage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  if (toFix.length === 0) return null;
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={box}>
      <h2>{words.meeting.fixFirst(toFix.length)}</h2>
      <ul>
        {toFix.map(({ notice, id }, index) => (
          <li key={index}>
            {id === "" ? (
              noticeSentence(notice, speech)
            ) : (
              <button type="button" class="link" onClick={() => focusField(id)}>
                {noticeSentence(notice, speech)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
