/** Events as office.js hears of them: who asked for which, what happened, and what the add-in is told of it. */
import { type Area, addressOfArea, columnLetters } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import { type Members, method } from "./host-object.ts";
import { isUnbounded } from "./range-place.ts";

/** The numbers that office.js knows events by. */
const TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;
type EventName = keyof typeof TYPES;

/** Handlers of a collection of sheets hear of every sheet. */
const ALL_SHEETS = "Workbook";

/** One message to the page: what office.js makes the handler's argument of. */
export interface EventMessage {
  readonly eventType: number;
  readonly targetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who changes something: the add-in itself, the person at this screen, someone else who has the workbook open. */
export type Actor = "add-in" | "person" | "co-author";

export interface Changed {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** What happened, told to those who asked for it. Nothing is told while `enabled` is false. */
export class Events {
  enabled = true;
  readonly #asked = new Set<string>();
  readonly #waiting: EventMessage[] = [];
  readonly #ranges = new Map<string, Changed>();
  #listener: (messages: readonly EventMessage[]) => void = () => undefined;
  #changes = 0;

  /** Who carries messages to the page. */
  listen(listener: (messages: readonly EventMessage[]) => void): void {
    this.#listener = listener;
  }

  ask(event: EventName, target: string): void {
    this.#asked.add(`${TYPES[event]} ${target}`);
  }

  forget(event: EventName, target: string): void {
    this.#asked.delete(`${TYPES[event]} ${target}`);
  }

  /** Tells what has happened since the last time. Called when a request has been answered, and after what a person did. */
  flush(): void {
    const messages = this.#waiting.splice(0);
    if (messages.length > 0) this.#listener(messages);
  }

  /** The cells of a change, by the reference that its message held. */
  changed(reference: string): Changed | undefined {
    return this.#ranges.get(reference);
  }

  happened(event: EventName, sheet: string, payload: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of [sheet, ALL_SHEETS]) {
      if (!this.#asked.has(`${TYPES[event]} ${targetId}`)) continue;
      this.#waiting.push({ eventType: TYPES[event], targetId, payload });
    }
  }

  /** Cells were written, or whole rows or columns came or went. Values before and after are told of single cells alone. */
  cellsChanged(id: string, { sheet, area }: Changed, change: Change, actor: Actor): void {
    this.#changes += 1;
    const referenceId = `change-${this.#changes}`;
    this.#ranges.set(referenceId, { sheet, area });
    const values = change.before === undefined ? {} : detailsOf(change.before, sheet.cells[area.row]?.[area.column]);
    this.happened("DataChanged", id, {
      address: placeName(area),
      changeType: change.type,
      source: actor === "co-author" ? "Remote" : "Local",
      triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown",
      worksheetId: id,
      shiftDirection: "None",
      referenceId,
      ...values,
    });
  }
}

export interface Change {
  readonly type: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  /** What a single cell held before it was edited. */
  readonly before?: BookCell;
}

/** `B2`, `B2:C5`, `3:4`, `B:B`: without the sheet's name. */
function placeName(area: Area): string {
  if (!isUnbounded(area)) return addressOfArea(area);
  return area.row === 0 && area.rows > area.columns
    ? `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`
    : `${area.row + 1}:${area.row + area.rows}`;
}

function detailsOf(before: BookCell, after: BookCell | undefined): Readonly<Record<string, unknown>> {
  return {
    valueBefore: before.error ?? before.value ?? "",
    valueTypeBefore: valueType(before),
    valueAfter: after?.error ?? after?.value ?? "",
    valueTypeAfter: valueType(after),
  };
}

/** `Double`, `String`, `Boolean`, `Error`, `Empty`. */
export function valueType(cell: BookCell | undefined): string {
  const value = cell?.error ?? cell?.value ?? "";
  if (cell?.error !== undefined) return "Error";
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** The members by which office.js asks for events and gives them up; `since` is the set of each. */
export function eventMembers(events: Events, target: string, since: Partial<Record<EventName, string>>): Members {
  const names = Object.entries(since) as [EventName, string][];
  return Object.fromEntries(
    names.flatMap(([event, set]) => [
      [`_Register${event}Event`, method(set, () => events.ask(event, target))],
      [`_Unregister${event}Event`, method(set, () => events.forget(event, target))],
    ]),
  );
}

/** Members of a single sheet, and of the collection of all. */
export const sheetEvents = (events: Events, id: string): Members =>
  eventMembers(events, id, { DataChanged: "1.7", Activated: "1.7", Deactivated: "1.7", SelectionChanged: "1.7" });

export const allSheetsEvents = (events: Events): Members =>
  eventMembers(events, ALL_SHEETS, {
    DataChanged: "1.9",
    Activated: "1.7",
    Deactivated: "1.7",
    SelectionChanged: "1.9",
    Added: "1.7",
    Deleted: "1.7",
  });
