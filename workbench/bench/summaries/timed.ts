/** How long two pieces of work take, done in turn: the middle of several runs. */

const RUNS = 9;

/** The middle one of several figures. */
export const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** The processor's milliseconds so far, all threads together: what else the computer does is not in them. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle ratio of the processor's time for two pieces of work done in turn, and each one's milliseconds. */
export async function inTurn(
  first: () => unknown,
  second: () => unknown,
): Promise<{ readonly first: number; readonly second: number; readonly ratio: number }> {
  const pairs: [number, number][] = [];
  for (let i = -2; i < RUNS; i++) {
    const a = spent();
    await first();
    const b = spent();
    await second();
    const c = spent();
    if (i >= 0) pairs.push([b - a, c - b]);
  }
  return {
    first: middle(pairs.map(([a]) => a)),
    second: middle(pairs.map(([, b]) => b)),
    ratio: middle(pairs.map(([a, b]) => b / a)),
  };
}
