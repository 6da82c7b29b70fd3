/** The people of all drafts under one spelling each, and the members that the roster gets. */
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import type { Notice } from "../words/notice.ts";
import { textOf } from "../workbook/cell.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { filledRows, findTable } from "../workbook/table.ts";
import type { DraftEntry } from "./draft.ts";
import { joinPeople } from "./join-people.ts";
import { notice } from "./notices.ts";
import type { PeopleReader } from "./people-reader.ts";

export interface TeamPeople {
  /** The drafts with every person under one name. */
  readonly drafts: readonly DraftEntry[];
  readonly members: readonly DraftEntry[];
  readonly notices: readonly Notice[];
}

const LISTS: readonly FieldName[] = ["attendees", "absent"];
const TEXTS: readonly FieldName[] = ["facilitator", "recorder", "timekeeper", "owner"];

/** Names that the log's own roster holds already. */
function rosterOf(snapshot: Snapshot): readonly string[] {
  const sheet = findSheet(snapshot, "PLT Members");
  const table = sheet === undefined ? undefined : findTable(sheet, []);
  if (sheet === undefined || table === undefined) return [];
  return filledRows(table)
    .map((row) => textOf(sheet.cells[row]?.[0]).trim())
    .filter((name) => name !== "");
}

/** All names in a draft's fields, texts of a single person or several included. */
function namesIn(draft: DraftEntry, read: PeopleReader): readonly string[] {
  const lists = LISTS.flatMap((field) => listOf(draft.fields[field]));
  const texts = TEXTS.flatMap((field) => read(String(draft.fields[field] ?? "")).present);
  return [...lists, ...texts];
}

const listOf = (value: Value | undefined): readonly string[] =>
  typeof value === "object" && value !== null ? value : [];

function renamed(draft: DraftEntry, joined: ReadonlyMap<string, string>): DraftEntry {
  const nameOf = (name: string): string => joined.get(name) ?? name;
  const fields: Partial<Record<FieldName, Value>> = { ...draft.fields };
  for (const field of LISTS) {
    const names = listOf(fields[field]);
    if (names.length > 0) fields[field] = [...new Set(names.map(nameOf))];
  }
  for (const field of TEXTS) {
    const text = fields[field];
    if (typeof text !== "string") continue;
    const names = text.split(", ");
    if (names.every((name) => joined.has(name))) fields[field] = [...new Set(names.map(nameOf))].join(", ");
  }
  return { ...draft, fields };
}

const memberOf = (name: string, role: string | undefined): DraftEntry => ({
  kind: "member",
  fields: { teacher: name, role: role ?? null },
  labels: {},
  other: {},
  source: null,
  fingerprint: "",
  belongsTo: null,
});

/** Joins the spellings of each person; `seen` are names of the team, `roles` what a list of members says they do. */
export function teamPeople(
  drafts: readonly DraftEntry[],
  seen: readonly string[],
  roles: ReadonlyMap<string, string>,
  snapshot: Snapshot,
  read: PeopleReader,
): TeamPeople {
  const roster = [...new Set([...rosterOf(snapshot), ...roles.keys()])];
  const { joined, unsure } = joinPeople(
    [...new Set([...seen, ...drafts.flatMap((draft) => namesIn(draft, read))])],
    roster,
  );
  const open = new Set(unsure.map(({ name }) => name));
  const names = [...new Set(seen.filter((name) => !open.has(name)).map((name) => joined.get(name) ?? name))];
  const roleOf = new Map([...roles].map(([name, role]) => [joined.get(name) ?? name, role]));
  return {
    drafts: drafts.map((draft) => renamed(draft, joined)),
    members: names.map((name) => memberOf(name, roleOf.get(name))),
    notices: unsure.map(({ name, candidates }) =>
      notice("convert/person-unclear", "info", "", "", { name, candidates: candidates.slice(0, 4).join(", ") }),
    ),
  };
}
