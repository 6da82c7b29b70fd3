/** The notices that saving would bring, asked while the person fills in the form. */
import { useRef, useState } from "preact/hooks";
import type { FormEntry } from "../command.ts";
import type { Notice } from "../words/notice.ts";
import { ask, type Outcome } from "./ask.ts";
import { usePage } from "./page-context.ts";

interface Asked {
  readonly key: string;
  readonly answer: Promise<Outcome<"tried">>;
}

export interface Tries {
  readonly notices: readonly Notice[];
  /** Asks; for the same entries only once, unless no answer came. */
  readonly tryNow: (entries: readonly FormEntry[]) => Promise<Outcome<"tried">>;
  /** Shows notices that came some other way: a refusal to save. */
  readonly show: (notices: readonly Notice[]) => void;
}

export function useTries(): Tries {
  const { bridge } = usePage();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const last = useRef<Asked | undefined>(undefined);
  const tryNow = async (entries: readonly FormEntry[]): Promise<Outcome<"tried">> => {
    const key = JSON.stringify(entries);
    if (last.current?.key === key) return last.current.answer;
    const mine = { key, answer: ask(bridge, { type: "try-save", entries }, "tried") };
    last.current = mine;
    const outcome = await mine.answer;
    if (last.current !== mine) return outcome;
    if (outcome.is === "done") setNotices(outcome.reply.notices);
    if (outcome.is === "unreached") last.current = undefined;
    return outcome;
  };
  return { notices, tryNow, show: setNotices };
}
