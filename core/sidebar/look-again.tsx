/** Looks through the file again, for a person who has changed something in it meanwhile. */
import type { JSX } from "preact";
import { usePage } from "./page-context.ts";

export function LookAgain(): JSX.Element {
  const { words, reload, show } = usePage();
  const look = (): void => {
    reload();
    show("start");
  };
  return (
    <button type="button" class="link" onClick={look}>
      {words.start.lookAgain}
    </button>
  );
}
