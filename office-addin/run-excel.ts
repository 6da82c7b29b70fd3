/** How this folder reaches Excel: a batch of work with a context that belongs to it. Tests bring their own. */

export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
