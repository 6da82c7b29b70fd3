/** Convert: what was understood of the team's own sheets becomes entries of a log beside them. Their sheets are not touched. */

import type { Draft, DraftEntry } from "../convert/draft.ts";
import type { Inspection } from "../convert/inspection.ts";
import { plainName } from "../kinds/names.ts";
import { addEntries } from "../log/add-entries.ts";
import type { DataRow } from "../log/data-tab.ts";
import type { NewEntry } from "../log/new-entry.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import type { Notice } from "../words/notice.ts";
import { quoteSheet } from "../workbook/address.ts";
import type { Edit } from "../workbook/edit.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { adoptHandTyped } from "./adopt.ts";
import { draftedEntries } from "./drafted-entries.ts";
import { isDone, withJournal } from "./finish.ts";
import type { CommandOf, Handler, Result } from "./handler.ts";
import { mappingRows, withRemembered } from "./mappings.ts";
import { firstTabs, pageAfter, withSettings } from "./new-log.ts";
import { needsAll } from "./our-tabs.ts";
import { placesOf } from "./placed.ts";
import { generalNotice, refuse } from "./refuse.ts";

export const convert: Handler<CommandOf<"convert">> = {
  needs: needsAll,
  run: (command, snapshot, converter) => {
    const { inspect, plan, alreadyConverted } = converter();
    const found = readLog(snapshot);
    const corrections = withRemembered(command.corrections, found);
    const inspection = inspect(snapshot, corrections);
    const draft = plan(snapshot, inspection, corrections);
    if (isDone(found, command.id)) return { edits: [], reply: replyOf([], 0, inspection, draft.notices, snapshot) };
    const { fresh, same, notices } = alreadyConverted(draft.drafts, sourcesOf(found));
    const news = fresh.filter((entry) => !isKnown(entry, found));
    const meetings = news.filter((entry) => entry.source !== null).length;
    if (meetings === 0) return nothingNew(same.length, inspection, [...draft.notices, ...notices]);
    return convertFresh(command, snapshot, found, news, same.length, inspection, {
      ...draft,
      notices: [...draft.notices, ...notices],
    });
  },
};

function nothingNew(same: number, inspection: Inspection, notices: readonly Notice[]): Result {
  if (same === 0) return refuse([generalNotice("convert/nothing", "warning", {}), ...notices]);
  const reply = { type: "converted" as const, counts: {}, inspection, placed: [], again: same, notices };
  return { edits: [], reply };
}

function convertFresh(
  command: CommandOf<"convert">,
  snapshot: Snapshot,
  found: LogBook,
  news: readonly DraftEntry[],
  again: number,
  inspection: Inspection,
  draft: Draft,
): Result {
  const team = news.find((entry) => entry.kind === "team");
  const settings = team ? (draftedEntries([team], command.id, found)[0]?.values ?? {}) : {};
  const book = withSettings(found, settings);
  const entries = draftedEntries(news, command.id, book);
  const adopted = adoptHandTyped(book, command.id);
  const tabs = book.exists ? [] : firstTabs(book, "team", { language: book.language, ...withoutBlanks(settings) });
  const rows = addEntries(
    book,
    entries.filter((entry) => entry.kind !== "team"),
  );
  const edits = [...adopted.edits, ...tabs, ...withoutTabs(rows, tabs)];
  const memory = [...mappingRows(command.corrections), ...sourceRows(entries, news)];
  const all = withJournal(command, book, snapshot, [...edits, pageAfter(edits, snapshot)], memory);
  const { after } = planWrites(all, snapshot);
  return { edits: all, reply: replyOf(entries, again, inspection, draft.notices, after) };
}

/** Tabs that are made already are not made a second time by the rows that go into them. */
const withoutTabs = (rows: readonly Edit[], tabs: readonly Edit[]): readonly Edit[] => {
  const made = new Set(tabs.flatMap((edit) => (edit.type === "add-sheet" ? [edit.sheet] : [])));
  return rows.filter((edit) => !(edit.type === "add-sheet" && made.has(edit.sheet)));
};

const withoutBlanks = (values: NewEntry["values"]): NewEntry["values"] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** Members who are on the roster, goals that the log has word for word, and a team that is set up are not added again. */
function isKnown(entry: DraftEntry, book: LogBook): boolean {
  if (entry.kind === "team") return book.tables.has("team");
  if (entry.kind !== "member") return false;
  const name = plainName(String(entry.fields.teacher ?? entry.fields.attendees ?? ""));
  return book.entries("member").some((member) => plainName(String(member.values["name"] ?? "")) === name);
}

function replyOf(
  entries: readonly NewEntry[],
  again: number,
  inspection: Inspection,
  notices: readonly Notice[],
  after: Snapshot,
): Result["reply"] {
  const counts: Record<string, number> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  const placed = placesOf(
    entries.map((entry) => entry.id),
    after,
  );
  return { type: "converted", counts, inspection, placed, again, notices };
}

/** Where each entry came from, and what stood there: by this a second conversion knows what it has. */
const sourceRows = (entries: readonly NewEntry[], drafts: readonly DraftEntry[]): readonly DataRow[] =>
  entries.flatMap((entry, i): readonly DataRow[] => {
    const mark = drafts[i]?.fingerprint ?? "";
    if (entry.source === null) return [];
    const part = `${quoteSheet(entry.source.sheet)}!${entry.source.cell}`;
    return [{ id: `source:${entry.id}`, what: "source", key: entry.id, part, value: mark }];
  });

function sourcesOf(book: LogBook): ReadonlyMap<string, string> {
  return new Map(book.data.filter((row) => row.what === "source").map((row) => [row.part, row.value]));
}
