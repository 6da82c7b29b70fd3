/** One run of the script: its files loaded afresh into a bare realm, one function called, and what came of it. */
import { cacheService } from "./cache.ts";
import { chartsService } from "./chart.ts";
import type { Desk } from "./desk.ts";
import { Door } from "./door.ts";
import { type Edit, editParts } from "./edit-event.ts";
import type { AuthMode, Caller, Execution } from "./execution.ts";
import { htmlService } from "./html-output.ts";
import { endLocks, lockService } from "./lock.ts";
import { serviceName } from "./mark.ts";
import { propertiesService } from "./properties.ts";
import type { Realm } from "./realm.ts";
import { realmFor } from "./realms.ts";
import { AUTH_MODES, scriptApp } from "./script-app.ts";
import { crossed } from "./script-run.ts";
import { sessionService } from "./session.ts";
import { sheetsApi } from "./sheets-api.ts";
import { spreadsheetApp } from "./spreadsheet-app.ts";
import { consoleService, utilitiesService } from "./utilities.ts";
import type { World } from "./world.ts";

/** A run whose files are loaded and whose function is not called yet. */
export interface Started {
  readonly realm: Realm;
  readonly run: Execution;
  readonly desk: Desk;
  readonly door: Door;
  /** To be called when the run is over. */
  readonly leave: () => void;
}

let runs = 0;

function start(world: World, caller: Caller, authMode: AuthMode): Started {
  const { setting, clock } = world;
  runs += 1;
  const run: Execution = {
    id: runs,
    caller,
    authMode,
    scopes: new Set(authMode === "NONE" ? [] : setting.granted),
    clock,
    startedAt: clock.now(),
    loading: true,
    fatal: null,
  };
  const { book, person, project } = setting;
  const zone = { name: book.timeZone ?? "America/Chicago", oldClock: setting.oldClock };
  const { realm, isLoaded, leave } = realmFor(project, clock, setting.loading);
  const door = new Door(realm, run, world.counts, setting);
  const desk: Desk = { book, person, zone, run, view: world.view, toasts: world.ui.toasts, files: project.pages };
  for (const [name, global] of Object.entries(globals(world, desk, () => ours(realm))))
    realm.define(name, door.give(global));
  if (!isLoaded) for (const [file, text] of Object.entries(project.scripts)) realm.run(text, file);
  run.loading = false;
  return { realm, run, desk, door, leave };
}

function globals(world: World, desk: Desk, names: () => readonly string[]): Record<string, object> {
  const console = consoleService(world.lines);
  const advanced = { Sheets: sheetsApi(world.setting.others, desk.run, world.apiReads) };
  const { services } = world.setting.project;
  const isOutside = desk.run.caller === "clock-trigger" && world.setting.clockRuns === "outside";
  return {
    ...Object.fromEntries(Object.entries(advanced).filter(([name]) => services.includes(name))),
    SpreadsheetApp: spreadsheetApp(desk, world.ui, isOutside ? "outside" : "in-a-document"),
    Charts: chartsService(),
    HtmlService: htmlService(desk.files),
    PropertiesService: propertiesService(world.properties, isOutside ? "outside" : "in-a-document"),
    CacheService: cacheService(world.caches, world.clock),
    LockService: lockService(world.locks, desk.run),
    Session: sessionService(desk.person, world.setting.project.timeZone),
    Utilities: utilitiesService(world.clock),
    ScriptApp: scriptApp(world.triggers, desk.run, names),
    console,
    Logger: console,
  };
}

/** Functions that a page may call: those at the top of a file whose name does not end in `_`. */
export const callableNames = (world: World): readonly string[] => ours(start(world, "page", "FULL").realm);

const ours = (realm: Realm): readonly string[] => realm.names().filter((name) => !name.endsWith("_"));

type Arguments = (started: Started) => readonly unknown[];

/** Calls a function and answers what it gives. Throws what the real program would report: the script's own error, or why the run ended. */
export function perform(world: World, caller: Caller, authMode: AuthMode, name: string, args: Arguments): unknown {
  const started = start(world, caller, authMode);
  const { realm, run } = started;
  if (!ours(realm).includes(name)) throw new Error(`Script function not found: ${name}`);
  try {
    const body = realm.run(name, "call") as (...values: readonly unknown[]) => unknown;
    const answer = body(...args(started));
    if (run.fatal) throw run.fatal;
    return caller === "page" ? crossed(answer) : answer;
  } catch (failure) {
    throw run.fatal ?? asError(failure);
  } finally {
    endLocks(world.locks, run);
    started.leave();
  }
}

/** Values from the page as objects of the script's own realm. */
export const carried =
  (values: readonly unknown[]): Arguments =>
  ({ realm }) => {
    const parse = realm.run("(function (text) { return JSON.parse(text); })", "call") as (text: string) => unknown;
    return values.map((value) => parse(JSON.stringify(crossed(value))));
  };

/** The event that `onOpen` gets. */
export const openEvent =
  (authMode: AuthMode): Arguments =>
  ({ realm }) => [inRealm(realm, { authMode: AUTH_MODES[authMode] })];

/** The event of a trigger by the clock, with its id; its parts of date and time are not built. */
export const clockEvent =
  (trigger: string): Arguments =>
  ({ realm }) => [inRealm(realm, { authMode: AUTH_MODES.FULL, triggerUid: trigger })];

/** The event that `onEdit` gets; `trigger` is the id of an installable one. */
export const editEvent =
  (edit: Edit, trigger: string | null): Arguments =>
  ({ realm, desk, door }) => {
    const given = Object.entries(editParts(desk, edit, trigger)).map(([name, part]: [string, unknown]) => [
      name,
      typeof part === "object" && part !== null && serviceName(part) !== undefined ? door.give(part) : part,
    ]);
    return [inRealm(realm, Object.fromEntries(given))];
  };

/** A plain object of the script's own realm with the same parts. */
function inRealm(realm: Realm, parts: object): unknown {
  const make = realm.run("(function (parts) { return Object.assign({}, parts); })", "call") as (p: object) => unknown;
  return make(parts);
}

/** An error of the script's realm as one of ours; the page sees its name and its words. */
function asError(failure: unknown): Error {
  const { name, message, stack } = failure as Partial<Error>;
  const error = new Error(message ?? String(failure));
  error.name = name ?? "Error";
  if (stack !== undefined) error.stack = stack;
  return error;
}
