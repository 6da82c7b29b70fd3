/** What could be brought in from the team's own tabs, looked for when a person arrives at it. */
import { useEffect } from "preact/hooks";
import { NO_CORRECTIONS } from "./convert-plan.ts";
import { type Asked, useAsk } from "./use-ask.ts";

export interface Finding {
  readonly asked: Asked<"inspected">;
  readonly look: () => void;
}

/** Looks once at the beginning, and again whenever `look` is called. */
export function useFinding(): Finding {
  const { asked, send } = useAsk("inspected");
  const look = (): void => void send({ type: "inspect", corrections: NO_CORRECTIONS });
  useEffect(look, []);
  return { asked, look };
}
