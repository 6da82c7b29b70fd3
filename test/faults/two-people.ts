/** Two people's commands at once: either may come first, and neither may lose or repeat anything. */
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { isClean, judgeOrder, type Verdict } from "./judge.ts";
import { isNeverDone, type Told, verdictOf } from "./matrix.ts";

export type Writing = Command & { readonly id: string };

const COLLEAGUES: Writing = {
  type: "save",
  id: "other00001",
  entries: [{ kind: "action-item", id: "", values: { text: "Order the tiles", owner: "Cam Diaz", due: "2026-02-02" } }],
};

/** What comes at the same time: a colleague's own, and the very same command, as from a second click. */
export const others = (command: Command): readonly Writing[] =>
  "id" in command ? [COLLEAGUES, command] : [COLLEAGUES];

/** The workbook must be as if one had come after the other. `wrong` are sentences that should not have been said. */
export async function verdictOfTwo(told: Told, book: Book, other: Writing, wrong: readonly string[]): Promise<Verdict> {
  const { command } = told.story;
  if ("id" in command && command.id === other.id) return verdictOf(told, book, wrong);
  const verdicts: Verdict[] = [];
  for (const order of ["before", "after"] as const) {
    const both = await told.withAnother(other, order);
    const verdict = judgeOrder(book, both.book, told.start);
    // Who is refused in this order anyway may be refused here.
    const said = wrong.filter((words) => !(both.refused && isNeverDone(words)));
    verdicts.push({ ...verdict, otherwise: [...verdict.otherwise, ...said] });
  }
  const [first, second] = verdicts;
  if (!first || !second) throw new RangeError("There are two orders.");
  return isClean(first) ? first : second;
}

/** Whose turn it is: everyone waits until it is theirs. */
export interface Turns {
  readonly wait: (who: number) => Promise<void>;
  /** Who rests goes on when the other is at the end, or rests, too. */
  readonly rest: (who: number) => Promise<void>;
  /** Who is at the end takes no more turns. */
  readonly leave: (who: number) => void;
}

const BOTH = [0, 1];

/** Turns in this order, and then whoever comes, the first before the second. Somebody who is at the end is passed over. */
export function turnsOf(order: readonly number[]): Turns {
  const waiting = new Map<number, () => void>();
  const resting = new Set<number>();
  const gone = new Set<number>();
  let next = 0;
  const whoever = (): number | undefined => {
    const [awake] = BOTH.filter((who) => waiting.has(who) && !resting.has(who));
    if (awake !== undefined) return awake;
    return BOTH.every((who) => waiting.has(who) || gone.has(who)) ? Math.min(...waiting.keys()) : undefined;
  };
  const go = (): void => {
    while (next < order.length && gone.has(order[next] ?? 0)) next++;
    const who = order[next] ?? whoever();
    const begin = who === undefined ? undefined : waiting.get(who);
    if (who === undefined || !begin) return;
    next++;
    waiting.delete(who);
    resting.delete(who);
    begin();
  };
  const wait = (who: number): Promise<void> =>
    new Promise((resolve) => {
      waiting.set(who, resolve);
      go();
    });
  return {
    wait,
    rest: (who) => {
      resting.add(who);
      return wait(who);
    },
    leave: (who) => {
      gone.add(who);
      go();
    },
  };
}
