/** What closing the year would mean, looked at again when the day changes; what a person chose is kept meanwhile. */
import { useEffect, useState } from "preact/hooks";
import type { ReplyOf } from "./ask.ts";
import type { Values } from "./form-values.ts";
import { type Asked, useAsk } from "./use-ask.ts";

export interface YearChoice {
  readonly asked: Asked<"year-tried">;
  /** What was shown last; undefined until there is something. */
  readonly shown: ReplyOf<"year-tried"> | undefined;
  readonly typed: Values;
  readonly set: (key: string, value: Values[string]) => void;
  /** Looks again, where another day was given. */
  readonly look: () => void;
}

export function useYearPlan(): YearChoice {
  const { asked, send } = useAsk("year-tried");
  const [shown, setShown] = useState<ReplyOf<"year-tried"> | undefined>();
  const [typed, setTyped] = useState<Values>({});
  const [lookedAt, setLookedAt] = useState("");
  const look = async (begins: string): Promise<void> => {
    setLookedAt(begins);
    const outcome = await send({ type: "try-close-year", begins });
    if (outcome.is === "done") setShown(outcome.reply);
  };
  useEffect(() => void look(""), []);
  return {
    asked,
    shown,
    typed,
    set: (key, value) => setTyped({ ...typed, [key]: value }),
    look: () => {
      const begins = String(typed["begins"] ?? "");
      if (begins !== lookedAt) void look(begins);
    },
  };
}
