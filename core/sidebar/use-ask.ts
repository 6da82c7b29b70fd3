/** A question to the host as a part of the page keeps it: idle, working, or how it ended. */
import { useRef, useState } from "preact/hooks";
import type { Command } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Outcome } from "./ask.ts";
import { ask } from "./ask.ts";
import { usePage } from "./page-context.ts";

export type Asked<T extends Reply["type"]> = { readonly is: "idle" } | { readonly is: "working" } | Outcome<T>;

export interface Asking<T extends Reply["type"]> {
  readonly asked: Asked<T>;
  readonly send: (command: Command) => Promise<Outcome<T>>;
}

/** Where several were sent, only the answer to the newest is shown. */
export function useAsk<T extends Reply["type"]>(wanted: T): Asking<T> {
  const { bridge } = usePage();
  const [asked, setAsked] = useState<Asked<T>>({ is: "idle" });
  const turn = useRef(0);
  const send = async (command: Command): Promise<Outcome<T>> => {
    turn.current += 1;
    const mine = turn.current;
    setAsked({ is: "working" });
    const outcome = await ask(bridge, command, wanted);
    if (mine === turn.current) setAsked(outcome);
    return outcome;
  };
  return { asked, send };
}
