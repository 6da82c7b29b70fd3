/** What a conversion of this workbook comes to, before anything is written: what is new, what the log has, and what changed since. */

import type { DraftEntry } from "../convert/draft.ts";
import type { Corrections, Inspection } from "../convert/inspection.ts";
import type { Sourced, Standing } from "../convert/provenance.ts";
import type { Entry } from "../kinds/entry.ts";
import { studentNotices } from "../kinds/may-name-student.ts";
import { plainName } from "../kinds/names.ts";
import { addEntries } from "../log/add-entries.ts";
import { kindIn } from "../log/kind-in.ts";
import type { NewEntry } from "../log/new-entry.ts";
import type { LogBook } from "../log/read-log.ts";
import { marksOf, placeOf, readSources, type Source, type StoredSource } from "../log/sources.ts";
import type { ProposedAction } from "../reply.ts";
import type { Notice } from "../words/notice.ts";
import { parseReference } from "../workbook/address.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { Converter } from "./converter.ts";
import { draftedEntries, type NamedDraft } from "./drafted-entries.ts";
import { firstTabs, withSettings } from "./new-log.ts";
import { ownKindDrafts } from "./own-kind-tables.ts";
import { proposedIn, unconfirmed } from "./proposals.ts";

/** An entry that the log has and whose row says something else since. */
export interface ChangedEntry {
  /** What the sheet says now, under the id that the entry has in the log. */
  readonly entry: NewEntry;
  readonly was: StoredSource;
  readonly now: Source;
}

export interface Conversion {
  readonly inspection: Inspection;
  readonly notices: readonly Notice[];
  /** The log as it will be: in its language, with its cycle. */
  readonly book: LogBook;
  /** What is to be added, members and the team among them. */
  readonly fresh: readonly NewEntry[];
  /** Where each of them comes from, for those that come from a cell. */
  readonly sources: readonly Source[];
  readonly changed: readonly ChangedEntry[];
  /** How many entries the log has already. */
  readonly again: number;
  /** Actions in notes that the log does not have; those that are confirmed are among the fresh entries. */
  readonly proposals: readonly ProposedAction[];
}

/** `id` is the command's: new entries are `<id>-1`, `<id>-2` … by their place among the new ones, so that a retry makes the same. */
export function conversionOf(
  id: string,
  corrections: Corrections,
  snapshot: Snapshot,
  found: LogBook,
  converter: Converter,
): Conversion {
  const { inspection, planned, own } = understood(corrections, snapshot, found, converter);
  const book = bookFor(planned.drafts, id, found, snapshot);
  const drafts = [...planned.drafts, ...own.drafts];
  const known = readSources(found.data);
  const standings = standingsFor(drafts, known, book, snapshot, converter);
  const isAsked = unconfirmed(corrections);
  const named = withIds(drafts, standings, isAsked, id, found);
  const isNew = (_: unknown, i: number): boolean => standings[i]?.is === "fresh" && named[i]?.id !== "";
  const fresh = draftedEntries(named.filter(isNew), book);
  const marks = drafts.filter(isNew).map(({ fingerprint }) => fingerprint);
  return {
    inspection,
    notices: [...planned.notices, ...own.notices, ...studentsIn(fresh, book)],
    book,
    fresh,
    sources: fresh.flatMap((entry, i) => (entry.source === null ? [] : [sourceOf(book, entry, marks[i] ?? "")])),
    changed: changedIn(named, standings, known, book),
    again: standings.filter(({ is }) => is !== "fresh").length,
    proposals: proposedIn(
      drafts.filter((_, i) => standings[i]?.is === "fresh"),
      isAsked,
    ),
  };
}

/** What the tabs are understood as: those named as a kind by its headings, then meetings, actions and goals, then what is like a kind. */
function understood(corrections: Corrections, snapshot: Snapshot, found: LogBook, converter: Converter) {
  const named = ownKindDrafts("by-name", snapshot, found, corrections, converter);
  const others = without(snapshot, named.sheets);
  const first = converter.inspect(others, corrections);
  const read = first.sheets.filter(({ regions }) => regions.some(({ layout }) => layout !== "nothing-of-ours"));
  const rest = without(
    others,
    read.map(({ sheet }) => sheet),
  );
  const like = ownKindDrafts("by-headings", rest, found, corrections, converter);
  const left = like.sheets.length === 0 ? others : without(others, like.sheets);
  const inspected = left === others ? first : converter.inspect(left, corrections);
  const notices = [...named.notices, ...like.notices];
  return {
    inspection: { ...inspected, notices: [...inspected.notices, ...notices] },
    planned: converter.plan(left, inspected, corrections),
    own: { notices, drafts: [...named.drafts, ...like.drafts] },
  };
}

const without = (snapshot: Snapshot, names: readonly string[]): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.filter(({ name }) => !names.includes(name)),
});

/** What of the new entries may tell who a student is (L3), at the cells of the team's own sheet. Who is on the team is no student. */
function studentsIn(fresh: readonly NewEntry[], book: LogBook): readonly Notice[] {
  const entries = fresh.map((entry): Entry => {
    const { sheet, cell } = entry.source ?? { sheet: "", cell: "" };
    const cells = Object.fromEntries(columnsOf(book, entry.kind).map(({ key }) => [key, cell]));
    return { ...entry, at: { sheet, row: 0, cells } };
  });
  const of = (name: string): readonly Entry[] => entries.filter(({ kind }) => kind === name);
  const both = new Map(["member", "meeting"].map((name) => [name, [...book.entries(name), ...of(name)]]));
  const log = { ...book, entries: (name: string) => both.get(name) ?? [] };
  return entries.flatMap((entry) => studentNotices({ columns: columnsOf(book, entry.kind) }, entry, log));
}

/** The edits that add the new entries, with the tabs that they need, each made once and with all columns that its entries use. */
export function freshEdits({ book, fresh }: Conversion): readonly Edit[] {
  const team = fresh.find(({ kind }) => kind === "team");
  const settings = Object.fromEntries(Object.entries(team?.values ?? {}).filter(([, value]) => value !== null));
  const tabs = book.exists ? [] : firstTabs(book, "team", { language: book.language, ...settings });
  const rows = addEntries(
    book,
    fresh.filter(({ kind }) => kind !== "team"),
  );
  const wider = new Map(rows.flatMap((edit) => (edit.type === "add-sheet" ? [[edit.sheet, edit]] : [])));
  const made = new Set(tabs.flatMap((edit) => (edit.type === "add-sheet" ? [edit.sheet] : [])));
  return [
    ...tabs.map((edit) => (edit.type === "add-sheet" ? (wider.get(edit.sheet) ?? edit) : edit)),
    ...rows.filter((edit) => !(edit.type === "add-sheet" && made.has(edit.sheet))),
  ];
}

function bookFor(drafts: readonly DraftEntry[], id: string, found: LogBook, snapshot: Snapshot): LogBook {
  const team = drafts.filter(({ kind }) => kind === "team").map((draft) => ({ draft, id, meeting: null }));
  return withSettings(found, draftedEntries(team, found)[0]?.values ?? {}, snapshot);
}

const columnsOf = (book: LogBook, kind: string) => kindIn(book, kind)?.columns ?? [];

const sourceOf = (book: LogBook, entry: NewEntry, mark: string): Source => ({
  id: entry.id,
  kind: entry.kind,
  place: entry.source === null ? "" : placeOf(entry.source),
  mark,
  wrote: marksOf(entry, columnsOf(book, entry.kind)),
});

/** How each draft stands; one without a cell of its own (a member, the team) is always fresh: who adds it looks at the log. */
function standingsFor(
  drafts: readonly DraftEntry[],
  known: readonly StoredSource[],
  book: LogBook,
  snapshot: Snapshot,
  converter: Converter,
): readonly Standing[] {
  const fresh: Standing = { is: "fresh" };
  if (known.length === 0) return drafts.map(() => fresh);
  const placed = drafts.filter(({ source }) => source !== null);
  const entries = draftedEntries(
    placed.map((draft) => ({ draft, id: "", meeting: null })),
    book,
  );
  const now = placed.map(({ kind, source, fingerprint, quote }, i): Sourced => {
    const entry = entries[i];
    const fields = entry ? marksOf(entry, columnsOf(book, kind)) : {};
    // A note may hold several actions: its cell tells none of them from the others.
    const cell = quote === undefined ? (source?.cell ?? "") : "";
    return { kind, sheet: source?.sheet ?? "", cell, mark: fingerprint, fields };
  });
  const before = known.flatMap(({ id, kind, place, mark, wrote }) => {
    const at = parseReference(place);
    return at ? [{ id, kind, sheet: at.sheet, cell: at.cell, mark, fields: wrote }] : [];
  });
  const standings = converter.standingsOf(now, before, snapshot.sheetNames);
  let next = 0;
  return drafts.map(({ source }) => (source === null ? fresh : (standings[next++] ?? fresh)));
}

/** Each draft with the id that its entry has in the log or is to get; "" for a member or team that the log knows, and for what nobody confirmed. */
function withIds(
  drafts: readonly DraftEntry[],
  standings: readonly Standing[],
  isAsked: (draft: DraftEntry) => boolean,
  command: string,
  found: LogBook,
): readonly NamedDraft[] {
  let count = 0;
  const isOnRoster = rosterIn(found);
  const ids = drafts.map((draft, i) => {
    const standing = standings[i];
    if (standing && standing.is !== "fresh") return standing.id;
    const isKnown = draft.kind === "team" ? found.tables.has("team") : draft.kind === "member" && isOnRoster(draft);
    if (isKnown || isAsked(draft)) return "";
    count += 1;
    return `${command}-${count}`;
  });
  return drafts.map((draft, i) => ({
    draft,
    id: ids[i] ?? "",
    meeting: draft.belongsTo === null ? null : (ids[draft.belongsTo] ?? null),
  }));
}

function rosterIn(book: LogBook): (draft: DraftEntry) => boolean {
  const names = new Set(book.entries("member").map((member) => plainName(String(member.values["name"] ?? ""))));
  return ({ fields }) => names.has(plainName(String(fields.teacher ?? fields.attendees ?? "")));
}

function changedIn(
  named: readonly NamedDraft[],
  standings: readonly Standing[],
  known: readonly StoredSource[],
  book: LogBook,
): readonly ChangedEntry[] {
  const byId = new Map(known.map((source) => [source.id, source]));
  const changed = named.filter((_, i) => standings[i]?.is === "changed");
  return draftedEntries(changed, book).flatMap((entry, i): readonly ChangedEntry[] => {
    const was = byId.get(entry.id);
    return was ? [{ entry, was, now: sourceOf(book, entry, changed[i]?.draft.fingerprint ?? "") }] : [];
  });
}
