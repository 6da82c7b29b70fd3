/** The list of what a team can log, by groups, with how many of each the log has. */
import type { FurtherKind } from "../kinds/declare.ts";
import { GROUPS, type Group } from "../kinds/group.ts";
import type { Kind, Words } from "../kinds/kind.ts";
import { readLog } from "../log/read-log.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { noLogYet } from "./refuse.ts";

const NOTHING: Words = { en: "", es: "" };

const isDeclared = (kind: Kind): kind is FurtherKind => "group" in kind;

/** The everyday kinds come first. */
const groupOf = (kind: Kind): Group => (isDeclared(kind) ? kind.group : "every-week");

const aboutOf = (kind: Kind): Words => (isDeclared(kind) ? kind.about : NOTHING);

export const kinds: Handler<CommandOf<"kinds">> = {
  run: (_command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    if (!book.exists) return noLogYet();
    const { language } = book;
    const groups = GROUPS.map(({ group, title }) => ({
      group,
      title: title[language],
      kinds: book.kinds
        .filter((kind) => groupOf(kind) === group)
        .map((kind) => ({
          kind: kind.kind,
          title: kind.title[language],
          about: aboutOf(kind)[language],
          tab: kind.tab,
          entries: book.entries(kind.kind).length,
        })),
    }));
    return { edits: [], reply: { type: "kinds", groups: groups.filter((each) => each.kinds.length > 0), notices: [] } };
  },
};
