/** How long a piece of work takes: the middle of several runs. */

const RUNS = 9;

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Milliseconds in the middle of nine runs, after two to warm up; what each run gives is looked at, so that none is left out. */
export async function timed(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = -2; i < RUNS; i++) {
    const start = performance.now();
    if ((await work()) === undefined) throw new Error("The measured work gave nothing.");
    if (i >= 0) times.push(performance.now() - start);
  }
  return middle(times);
}

/** The middle ratio of two pieces of work done in turn, and each one's milliseconds: what else the computer does hits both alike. */
export async function inTurn(
  first: () => unknown,
  second: () => unknown,
): Promise<{ readonly first: number; readonly second: number; readonly ratio: number }> {
  const pairs: [number, number][] = [];
  for (let i = -2; i < RUNS; i++) {
    const a = performance.now();
    await first();
    const b = performance.now();
    await second();
    const c = performance.now();
    if (i >= 0) pairs.push([b - a, c - b]);
  }
  return {
    first: middle(pairs.map(([a]) => a)),
    second: middle(pairs.map(([, b]) => b)),
    ratio: middle(pairs.map(([a, b]) => b / a)),
  };
}
