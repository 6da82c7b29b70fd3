/** An end to waiting: Excel on the web sometimes never answers. */

/** The promise's own end, or a rejection with `late()` when it has not come to one after so many milliseconds. */
export function withTimeLimit<T>(promise: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
