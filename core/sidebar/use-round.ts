/** A round of collecting as the page watches it: it asks for one step after another, and waits where it must. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { GoesOn, RoundTold } from "../round.ts";

/** What a host does that reads other workbooks by itself. Each rejects with a sentence where no answer came. */
export interface Collects {
  readonly state: () => Promise<RoundTold>;
  readonly begin: (goesOn: GoesOn) => Promise<RoundTold>;
  /** Reads some more logs; the answer may take a few minutes. */
  readonly more: () => Promise<RoundTold>;
  readonly stop: () => Promise<RoundTold>;
}

export type Watched =
  | { readonly is: "looking" | "beginning" }
  | { readonly is: "idle" | "working" | "stopping" | "stopped" | "done" | "stuck"; readonly told: RoundTold }
  | { readonly is: "unreached"; readonly message: string };

/** Milliseconds before the next question, where another run is at it or Google wants a minute. */
const REST = { elsewhere: 20_000, waiting: 60_000 } as const;

const rest = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds));

/** Counts that a step did not tell stay as they were. */
const withCounts = (told: RoundTold, before: RoundTold | undefined): RoundTold =>
  told.teams === 0 && before ? { ...told, teams: before.teams, left: before.left } : told;

export function useRound(collects: Collects, look: () => void) {
  const [watched, setWatched] = useState<Watched>({ is: "looking" });
  const newest = useRef<RoundTold | undefined>(undefined);
  /** Grows when somebody begins, stops or leaves: what an older turn brings is not shown. */
  const turn = useRef(0);
  const asked = async (question: () => Promise<RoundTold>): Promise<RoundTold | undefined> => {
    const mine = turn.current;
    try {
      const told = withCounts(await question(), newest.current);
      if (mine !== turn.current) return undefined;
      newest.current = told;
      return told;
    } catch (error) {
      if (mine === turn.current)
        setWatched({ is: "unreached", message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  const follow = async (first: () => Promise<RoundTold>): Promise<void> => {
    for (let told = await asked(first); told !== undefined; told = await asked(collects.more)) {
      if (told.now === "idle" || told.now === "stuck") {
        setWatched({ is: told.now === "idle" ? "done" : "stuck", told });
        return look();
      }
      setWatched({ is: "working", told });
      if (told.now !== "running") await rest(REST[told.now]);
    }
  };
  const begin = (goesOn: GoesOn): void => {
    turn.current += 1;
    newest.current = undefined;
    setWatched({ is: "beginning" });
    void follow(() => collects.begin(goesOn));
  };
  const stop = async (): Promise<void> => {
    turn.current += 1;
    if (newest.current) setWatched({ is: "stopping", told: newest.current });
    const told = await asked(collects.stop);
    if (told) setWatched({ is: "stopped", told });
    look();
  };
  useEffect(() => {
    void asked(collects.state).then((told) => told && setWatched({ is: "idle", told }));
    return () => {
      turn.current += 1;
    };
  }, []);
  return { watched, begin, stop };
}
