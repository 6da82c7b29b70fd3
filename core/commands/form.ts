/** One kind's form: for a new entry with what is proposed, or with an entry that is to be changed. */

import { textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import type { Kind } from "../kinds/kind.ts";
import { rosterOn } from "../kinds/roster.ts";
import { currentYear } from "../log/current-year.ts";
import { kindIn } from "../log/kind-in.ts";
import { readLog } from "../log/read-log.ts";
import { formView } from "./form-view.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { generalNotice, noLogYet, refuse } from "./refuse.ts";

/** So many of the newest entries are listed beside a form. */
const NEWEST = 5;

export const form: Handler<CommandOf<"form">> = {
  run: (command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    if (!book.exists) return noLogYet();
    const kind = kindIn(book, command.kind);
    if (!kind) return refuse([generalNotice("form/unknown-kind", "error", { kind: command.kind })]);
    const entries = book.entries(kind.kind);
    const only = kind.layout === "pairs" ? entries[0] : undefined;
    const wanted = command.entry === "" ? only : entries.find(({ id }) => id === command.entry);
    if (!wanted && command.entry !== "") {
      return refuse([{ ...generalNotice("write/entry-gone", "error", { sheet: kind.tab }), sheet: kind.tab }]);
    }
    const newest = kind.layout === "pairs" ? [] : entries.slice(-NEWEST).reverse();
    return {
      edits: [],
      reply: {
        type: "form",
        form: formView(kind, book, wanted ? wanted.values : kind.propose(currentYear(book))),
        entry: wanted?.id ?? "",
        newest: newest.map((entry) => ({
          id: entry.id,
          text: lineOf(kind, entry),
          cell: Object.values(entry.at.cells)[0] ?? "",
        })),
        roster: rosterOn(book, book.today),
        notices: [],
      },
    };
  },
};

/** The first filled fields of an entry, as one line. */
const lineOf = (kind: Kind, entry: Entry): string =>
  kind.columns
    .filter(({ type }) => type !== "id" && type !== "link")
    .map(({ key }) => textIn(entry, key))
    .filter((text) => text !== "")
    .slice(0, 3)
    .join(" · ");
