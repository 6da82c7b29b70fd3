/** The entries of a form found again: someone may have sorted the tab since the form was opened, or taken a row out. */
import type { FormEntry } from "../command.ts";
import { checkNewForm } from "../kinds/schema.ts";
import { givenBy } from "../log/begun.ts";
import { handTypedEntry, isHandTyped } from "../log/hand-typed.ts";
import { kindIn } from "../log/kind-in.ts";
import type { LogBook } from "../log/read-log.ts";
import type { Notice } from "../words/notice.ts";
import { generalNotice } from "./refuse.ts";

export interface Located {
  readonly entries: readonly FormEntry[];
  /** Of rows that are gone, or say something else by now: they are not to be written over. */
  readonly notices: readonly Notice[];
}

/**
 * The form's entries under the ids that their rows have now, also those that this command gave them before it broke off. An entry that is
 * gone may be added anew where the form holds all of it; a few fields alone would make a row that nobody understands. Of settings there is one
 * entry, whoever sends them: a second form changes it.
 */
export function locate(entries: readonly FormEntry[], book: LogBook, command: string): Located {
  const notices: Notice[] = [];
  const located = entries.map((entry) => {
    const kind = kindIn(book, entry.kind);
    const sheet = kind?.tab ?? "";
    if (kind?.layout === "pairs") return { ...entry, id: kind.kind };
    const known = book.entries(entry.kind);
    if (isHandTyped(entry.id)) {
      const given = givenBy(command, entry.id, book.data);
      const found = known.find(({ id }) => id === given) ?? handTypedEntry(entry.id, known);
      if (!found) notices.push({ ...generalNotice("form/row-changed", "error", { sheet }), sheet });
      return { ...entry, id: found?.id ?? entry.id };
    }
    const isGone = entry.id !== "" && !known.some(({ id }) => id === entry.id);
    if (kind && isGone && checkNewForm(kind, entry.values).some(({ severity }) => severity === "error")) {
      notices.push({ ...generalNotice("write/entry-gone", "error", { sheet }), sheet });
    }
    return entry;
  });
  return { entries: located, notices };
}
