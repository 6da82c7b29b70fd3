/** One live line at the bottom: always there for screen readers, seen by everyone when it tells something. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export interface Status {
  readonly text: string;
  readonly seen: boolean;
}

const SHOWN = 7000;

export function useStatus() {
  const [status, setStatus] = useState<Status>({ text: "", seen: false });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = (text: string): void => setStatus({ text, seen: false });
  const tell = (text: string): void => {
    setStatus({ text, seen: true });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setStatus({ text: "", seen: false }), SHOWN);
  };
  return { status, announce, tell };
}

export function StatusLine({ status }: { readonly status: Status }): JSX.Element {
  return (
    <p role="status" class={status.seen ? "toast" : "sr-only"}>
      {status.text}
    </p>
  );
}
