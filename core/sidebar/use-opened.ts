/** What is in the file: asked when the page appears, and again after every change. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Arrival, arrive } from "./arrived.ts";
import type { Bridge } from "./bridge.ts";

export interface Opened {
  readonly asked: { readonly is: "working" } | Arrival;
  readonly look: () => void;
}

/** Looks once at the beginning, and again whenever `look` is called; only the newest answer counts. */
export function useOpened(bridge: Bridge): Opened {
  const [asked, setAsked] = useState<Opened["asked"]>({ is: "working" });
  const turn = useRef(0);
  const look = async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setAsked({ is: "working" });
    const outcome = await arrive(bridge);
    if (mine === turn.current) setAsked(outcome);
  };
  useEffect(() => {
    void look();
  }, []);
  return { asked, look: () => void look() };
}
