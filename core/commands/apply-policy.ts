/** Keep a district's own policy in the log and let the log work under it. What is wrong in it was told before; here it is kept whole. */
import { kindIn } from "../log/kind-in.ts";
import { policyRow } from "../log/own-policy-row.ts";
import { setPairs } from "../log/pairs.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import type { Edit } from "../workbook/edit.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import { isDone, withJournal } from "./finish.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { generalNotice, noLogYet, refuse } from "./refuse.ts";

export const applyPolicy: Handler<CommandOf<"apply-policy">> = {
  run: (command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    if (!book.exists) return noLogYet();
    const now = { type: "policy-applied", policy: book.policy.label[book.language], notices: [] } as const;
    if (isDone(book, command.id)) return { edits: [], reply: now };
    const setup = setupEdits(command.key, book);
    if (setup.length === 0) return refuse([generalNotice("apply/no-setup", "error", {})]);
    const kept = policyRow(command.key, command.id, command.policy);
    const edits = withJournal(command, book, snapshot, setup, [kept]);
    const { after, notices } = planWrites(edits, snapshot);
    const [unwritten] = notices;
    // A policy that is named and not kept would be an unknown one.
    if (unwritten) return refuse([unwritten]);
    const will = readLog(after, further).policy;
    if (will.faults.length > 0) return refuse(will.faults);
    return { edits, reply: { ...now, policy: will.label[book.language] } };
  },
};

/** The setup names this policy, in place of what it named before: one that goes on from another says so itself (`basedOn`). */
function setupEdits(key: string, book: LogBook): readonly Edit[] {
  const kind = kindIn(book, "team");
  const table = kind && book.tables.get(kind.kind)?.table;
  return kind && table ? setPairs(kind, table, { policy: key }, book.cycle, book.language) : [];
}
