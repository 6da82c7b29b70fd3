/** The button for work that takes a while: it says what is going on, stays where it is, and cannot start the same work twice. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePage } from "./page-context.ts";

interface Props {
  readonly look: "primary" | "plain";
  readonly text: string;
  /** What it says while the work goes on; `""` while there is none. */
  readonly busy: string;
  readonly press: () => void;
}

const LONG = 8000;

/** True once the work has gone on for so long that a person begins to wonder. */
function useLong(busy: string): boolean {
  const { announce, words } = usePage();
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (busy === "") return;
    announce(busy);
    const timer = setTimeout(() => {
      setLong(true);
      announce(words.common.stillWorking);
    }, LONG);
    return () => clearTimeout(timer);
  }, [busy]);
  return long;
}

export function BusyButton({ look, text, busy, press }: Props): JSX.Element {
  const { words } = usePage();
  const long = useLong(busy);
  return (
    <>
      <button type="button" class={look} aria-disabled={busy !== ""} onClick={() => busy === "" && press()}>
        {busy !== "" && <span class="spinner" aria-hidden="true" />}
        {busy === "" ? text : busy}
      </button>
      {long && <p class="help">{words.common.stillWorking}</p>}
    </>
  );
}
