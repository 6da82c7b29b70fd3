/** Says that something is under way, and after a while that it still is. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePage } from "./page-context.ts";

const LONG = 8000;

export function Progress({ text }: { readonly text: string }): JSX.Element {
  const { announce, words } = usePage();
  const [long, setLong] = useState(false);
  useEffect(() => {
    announce(text);
    const timer = setTimeout(() => {
      setLong(true);
      announce(words.common.stillWorking);
    }, LONG);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="progress">
      <span class="spinner" aria-hidden="true" />
      <p>
        {text}
        {long && <span class="quiet"> {words.common.stillWorking}</span>}
      </p>
    </div>
  );
}
