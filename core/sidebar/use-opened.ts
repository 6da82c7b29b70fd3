/** What is in the file: asked when the page appears, and again after every change. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "./ask.ts";
import type { Bridge } from "./bridge.ts";
import type { Asked } from "./use-ask.ts";

export interface Opened {
  readonly asked: Asked<"opened">;
  readonly look: () => void;
}

/** Looks once at the beginning, and again whenever `look` is called; only the newest answer counts. */
export function useOpened(bridge: Bridge): Opened {
  const [asked, setAsked] = useState<Asked<"opened">>({ is: "working" });
  const turn = useRef(0);
  const look = async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setAsked({ is: "working" });
    const outcome = await ask(bridge, { type: "open" }, "opened");
    if (mine === turn.current) setAsked(outcome);
  };
  useEffect(() => {
    void look();
  }, []);
  return { asked, look: () => void look() };
}
