/** The kind of a name, as far as this log knows it. */
import type { Kind } from "../kinds/kind.ts";
import type { LogBook } from "./read-log.ts";

/** The kind of a name such as `action-item`, or undefined where this log has none of that name. */
export const kindIn = ({ kinds }: Pick<LogBook, "kinds">, name: string): Kind | undefined =>
  kinds.find(({ kind }) => kind === name);
