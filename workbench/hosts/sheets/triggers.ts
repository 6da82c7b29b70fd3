/** Triggers that a script has installed: what they wait for, and which function they call. */
import { ServiceException } from "./exception.ts";
import type { Execution } from "./execution.ts";
import { enumeration, service } from "./mark.ts";

/** `ScriptApp.EventType`. */
export const EVENT_TYPES = enumeration(["CLOCK", "ON_OPEN", "ON_EDIT", "ON_CHANGE", "ON_FORM_SUBMIT"]);
/** `ScriptApp.TriggerSource`. */
export const TRIGGER_SOURCES = enumeration(["CLOCK", "SPREADSHEETS"]);

type EventType = keyof typeof EVENT_TYPES;

export interface Installed {
  readonly id: string;
  readonly calls: string;
  readonly event: EventType;
  /** Hours between two runs of a clock's trigger; 0 for all others. */
  readonly everyHours: number;
  /** When a clock's trigger runs next, in milliseconds since 1970. */
  nextAt: number;
}

/** All triggers of one script in one document. */
export type Triggers = Installed[];

export interface TriggerPort {
  readonly getUniqueId: () => string;
  readonly getHandlerFunction: () => string;
  readonly getEventType: () => GoogleAppsScript.Script.EventType;
  readonly getTriggerSource: () => GoogleAppsScript.Script.TriggerSource;
}
export interface SpreadsheetTriggerPort {
  readonly onOpen: () => SpreadsheetTriggerPort;
  readonly onEdit: () => SpreadsheetTriggerPort;
  readonly onChange: () => SpreadsheetTriggerPort;
  readonly create: () => TriggerPort;
}
export interface ClockTriggerPort {
  readonly everyHours: (n: number) => ClockTriggerPort;
  readonly everyDays: (n: number) => ClockTriggerPort;
  readonly create: () => TriggerPort;
}
export interface TriggerBuilderPort {
  readonly forSpreadsheet: (sheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => SpreadsheetTriggerPort;
  readonly timeBased: () => ClockTriggerPort;
}

type Assert<T extends U, U> = T;
export type TriggerIsReal = Assert<GoogleAppsScript.Script.Trigger, TriggerPort>;
export type SpreadsheetTriggerIsReal = Assert<
  GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
  SpreadsheetTriggerPort
>;
export type ClockTriggerIsReal = Assert<GoogleAppsScript.Script.ClockTriggerBuilder, ClockTriggerPort>;
export type TriggerBuilderIsReal = Assert<GoogleAppsScript.Script.TriggerBuilder, TriggerBuilderPort>;

/** A script may have this many triggers for one person. */
const MOST_TRIGGERS = 20;
const HOUR = 3_600_000;

const known = new WeakMap<object, Installed>();

export const triggerPort = (trigger: Installed): TriggerPort => {
  const port = service("Trigger", {
    getUniqueId: () => trigger.id,
    getHandlerFunction: () => trigger.calls,
    getEventType: () => EVENT_TYPES[trigger.event],
    getTriggerSource: () => (trigger.event === "CLOCK" ? TRIGGER_SOURCES.CLOCK : TRIGGER_SOURCES.SPREADSHEETS),
  });
  known.set(port, trigger);
  return port;
};

/** `ScriptApp.deleteTrigger(trigger)`. */
export function deleteTrigger(triggers: Triggers, port: object): void {
  const installed = known.get(port);
  const at = installed === undefined ? -1 : triggers.indexOf(installed);
  if (at < 0) throw new ServiceException("The trigger was not found.");
  triggers.splice(at, 1);
}

/** `ScriptApp.newTrigger(functionName)`. */
export function triggerBuilder(triggers: Triggers, run: Execution, calls: string): TriggerBuilderPort {
  const install = (event: EventType | null, everyHours: number): TriggerPort => {
    if (event === null || (event === "CLOCK" && everyHours === 0))
      throw new ServiceException("The trigger does not say what it waits for.");
    if (triggers.length >= MOST_TRIGGERS) throw new ServiceException("This script has too many triggers.");
    if (event === "CLOCK" && triggers.some((trigger) => trigger.event === "CLOCK"))
      throw new ServiceException(
        "This add-on has created too many time-based triggers in this document for this Google user account.",
      );
    const nextAt = everyHours === 0 ? 0 : run.clock.now() + everyHours * HOUR;
    const trigger: Installed = {
      id: String(4_034_124_084_959_907 + triggers.length),
      calls,
      event,
      everyHours,
      nextAt,
    };
    triggers.push(trigger);
    return triggerPort(trigger);
  };
  return service("TriggerBuilder", {
    forSpreadsheet: () => spreadsheetTrigger((event) => install(event, 0)),
    timeBased: () => clockTrigger((hours) => install("CLOCK", hours)),
  });
}

function spreadsheetTrigger(install: (event: EventType | null) => TriggerPort): SpreadsheetTriggerPort {
  let event: EventType | null = null;
  const on = (next: EventType) => (): SpreadsheetTriggerPort => {
    event = next;
    return port;
  };
  const port: SpreadsheetTriggerPort = service("SpreadsheetTriggerBuilder", {
    onOpen: on("ON_OPEN"),
    onEdit: on("ON_EDIT"),
    onChange: on("ON_CHANGE"),
    create: () => install(event),
  });
  return port;
}

/** Add-ons may run by the clock once an hour at most, so `everyMinutes` is not built. */
function clockTrigger(install: (hours: number) => TriggerPort): ClockTriggerPort {
  let hours = 0;
  const every =
    (size: number) =>
    (n: number): ClockTriggerPort => {
      if (!Number.isInteger(n) || n < 1) throw new ServiceException("The value must be a whole number above zero.");
      hours = n * size;
      return port;
    };
  const port: ClockTriggerPort = service("ClockTriggerBuilder", {
    everyHours: every(1),
    everyDays: every(24),
    create: () => install(hours),
  });
  return port;
}
