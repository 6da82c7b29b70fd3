/** Which command a person can take back. */
import { commandsDone, type Done } from "../log/journal.ts";
import type { LogBook } from "../log/read-log.ts";

/** The newest command that changed entries or tabs and is not undone; redrawing a page that was there alone does not count. */
export const newestToUndo = (book: LogBook): Done | undefined =>
  [...commandsDone(book.data)].reverse().find((done) => done.undone === "no" && leftSomething(done));

const leftSomething = ({ traces }: Done): boolean =>
  traces.tabs.length + traces.pages.length + traces.columns.length + traces.rows.length + traces.fields.length > 0;
