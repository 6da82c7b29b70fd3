/** What is in this file, and the first thing to do with it. */
import type { JSX } from "preact";
import { LogHome } from "./log-home.tsx";
import { Looking } from "./looking.tsx";
import { usePage } from "./page-context.ts";
import { useArrival } from "./use-arrival.ts";
import type { Opened } from "./use-opened.ts";

/** What was found on arrival stays in sight while the file is looked at again after a change, so that a result is not swept away. */
export function StartView({ opened }: { readonly opened: Opened }): JSX.Element {
  const { words, Seldom } = usePage();
  const reply = useArrival(opened);
  if (reply === null) return <Looking {...opened} title={words.product} />;
  return reply.hasLog ? <LogHome reply={reply} /> : <Seldom reply={reply} part="bring-in" />;
}
