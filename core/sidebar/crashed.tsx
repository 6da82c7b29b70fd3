/** What is shown when a part of the page could not be drawn: a programmer's mistake, said in a person's words. */
import type { JSX } from "preact";
import type { UiWords } from "../words/en-ui.ts";

interface Props {
  readonly words: UiWords;
  readonly restart: () => void;
}

export function Crashed({ words, restart }: Props): JSX.Element {
  return (
    <div class="problem" role="alert">
      <h1>{words.common.crashedTitle}</h1>
      <p>{words.common.crashed}</p>
      <p class="actions">
        <button type="button" onClick={restart}>
          {words.common.startAgain}
        </button>
      </p>
    </div>
  );
}
