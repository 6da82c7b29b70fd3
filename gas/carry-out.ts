/** A command that writes, from reading to storing, so that nothing is lost whatever happens in between: a failure, or a person's hand. */
import {
  type Command,
  type Edit,
  type Loaded,
  type Notice,
  needs,
  planWrites,
  type Reply,
  run,
  type Snapshot,
  type Write,
} from "../core/index.ts";
import { mend } from "../core/workbook/mend.ts";
import { noticeOf } from "./failure.ts";
import { checkGround, type Ground, stoodOn, touched, unlike } from "./ground.ts";
import { readFor } from "./read-for.ts";
import { SheetGone } from "./sheet-gone.ts";
import { write } from "./write.ts";

/** So often a command begins anew where somebody changed the spreadsheet while it was at work. */
const MOST_ATTEMPTS = 4;

/**
 * The command's reply. Throws what Sheets refuses: what was written until then stays, and the same command sent again does the rest.
 * Where somebody's hand was in between, the command begins anew from what stands there now.
 */
export function carryOut(command: Command, loaded: Loaded): Reply {
  for (let attempt = 1; ; attempt++) {
    try {
      return once(command, loaded);
    } catch (failure) {
      if (attempt === MOST_ATTEMPTS || noticeOf(failure).code !== "host/changed-meanwhile") throw failure;
    }
  }
}

function once(command: Command, loaded: Loaded): Reply {
  const wanted = needs(command);
  const { snapshot, ground } = readFor(command);
  const { edits, reply } = run(command, snapshot, loaded);
  const planned = planWrites(edits, snapshot);
  if (planned.writes.length === 0) {
    // A tab takes several questions to read: what seems to be missing may only have been moved between two of them.
    if (reply.type === "refused") checkGround([...ground.values.keys()], ground);
    return withMore(reply, planned.notices);
  }
  checkGround(stoodOn(wanted, planned.writes, ground), ground);
  const { first, main, last } = parted(planned.writes);
  const written = [...write(first, ground), ...write(main, ground)];
  const journal = planned.writes[planned.writes.length - 1]?.sheet ?? "";
  settle(command, { before: snapshot, wanted: planned.after, edits, writes: main, journal }, ground);
  const end = write(last, ground);
  SpreadsheetApp.flush();
  return withMore(reply, [...planned.notices, ...written, ...end]);
}

const withMore = (reply: Reply, more: readonly Notice[]): Reply =>
  more.length === 0 ? reply : { ...reply, notices: [...reply.notices, ...more] };

/**
 * The journal's strokes apart: what is about to be done is written down before all else, and that it is done after all else. Both are on the
 * tab of the very last stroke.
 */
function parted(writes: readonly Write[]) {
  const journal = writes[writes.length - 1]?.sheet;
  const start = writes.findIndex(({ sheet }) => sheet !== journal);
  const first = writes.slice(0, Math.max(0, start));
  const rest = writes.slice(first.length);
  let end = rest.length;
  while (end > 0 && rest[end - 1]?.sheet === journal) end--;
  return { first, main: rest.slice(0, end), last: rest.slice(end) };
}

/** What was written just now, and on what. */
interface Done {
  readonly before: Snapshot;
  readonly wanted: Snapshot;
  readonly edits: readonly Edit[];
  readonly writes: readonly Write[];
  readonly journal: string;
}

/** Looks at the tabs again. What was hit by mistake is put right; where anything is still missing, the command begins anew. */
function settle(command: Command, { before, wanted, edits, writes, journal }: Done, ground: Ground): void {
  const [moved] = unlike(touched(writes, ground), ground, wanted);
  if (moved === undefined) return;
  const now = readFor(command);
  const mending = mend(before, wanted, writes, now.snapshot);
  write(mending, now.ground);
  if (mending.length > 0 || !isThere(edits, now.snapshot, journal)) throw new SheetGone(moved);
}

/** True where nothing is left to be put into cells. Pages and the journal do not count: they are drawn anew, and written last. */
function isThere(edits: readonly Edit[], now: Snapshot, journal: string): boolean {
  const rows = edits.filter((edit) => edit.type !== "draw-page" && edit.type !== "remove-page");
  const left = planWrites(rows, now).writes.filter(({ do: what }) => what === "set-cells" || what === "remove-rows");
  return left.every(({ sheet }) => sheet === journal);
}
