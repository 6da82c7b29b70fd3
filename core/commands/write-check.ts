/** Check the log and write what was found: PLT Check, and a column beside the rows that marks the cells as long as it names them. */
import { checkColumns } from "../log/check-columns.ts";
import { readLog } from "../log/read-log.ts";
import { setAside } from "../log/set-aside.ts";
import { checkPage } from "../summaries/check-page.ts";
import { sayFrom } from "../words/say-from.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import { findSheet } from "../workbook/snapshot.ts";
import { adoptHandTyped } from "./adopt.ts";
import { checkBook } from "./check.ts";
import { withJournal } from "./finish.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { noLogYet } from "./refuse.ts";

export const writeCheck: Handler<CommandOf<"write-check">> = {
  run: (command, snapshot, { further, sentences }) => {
    const found = readLog(snapshot, further);
    if (!found.exists) return noLogYet();
    const adopted = adoptHandTyped(found, command.id);
    // Rows typed by hand are known by their ids from here on.
    const book = readLog(planWrites(adopted.edits, snapshot).after, further);
    const { language } = book;
    const { open, aside } = setAside(checkBook(book, snapshot), snapshot);
    const all = [...sentences(language), further.sentences[language]];
    const say: Parameters<typeof checkColumns>[2] = ({ code, facts }) => sayFrom(all, code, facts, language);
    const page = checkPage(open, aside, { language, today: book.today, say });
    const was = findSheet(snapshot, page.sheet) ? { ...page, blocks: [] } : null;
    const edits = [...adopted.edits, ...checkColumns(open, book, say), { type: "draw-page" as const, page, was }];
    const journaled = withJournal(command, found, snapshot, edits, []);
    return { edits: journaled, reply: { type: "checked", aside: aside.length, sheet: page.sheet, notices: open } };
  },
};
