/** The coordinator edition collects from teams' logs in other spreadsheets. */
import type { Command } from "../../core/index.ts";
import type { Book, BookSheet } from "../../workbench/hosts/book.ts";
import { holdLock } from "../../workbench/hosts/sheets/lock.ts";
import type { OtherFile, OtherFiles } from "../../workbench/hosts/sheets/other-files.ts";
import type { SheetsHost } from "../../workbench/hosts/sheets/sheets-host.ts";
import type { SheetsSetting } from "../../workbench/hosts/sheets/world.ts";
import {
  coordinator,
  coordinatorProject,
  idOf,
  linesOf,
  logs,
  logWith,
  programBook,
  replyTo,
  type Told,
  tabOf,
  tell,
} from "./a-district.ts";
import { collectAll, READS, refusing, states } from "./a-round.ts";
import { emptyBook } from "./stand-in/script.ts";

/** Time passes, and what a host has asked of the API until then. */
function later(host: SheetsHost): number {
  host.clock.advance(3_600_000);
  return host.counts.get(READS) ?? 0;
}

/** Everything that a workbook says, as one text. */
const allText = (book: Book): string =>
  book.sheets.flatMap(({ cells }) => cells.flat().map((cell) => String(cell?.value ?? ""))).join("\n");

const except = (others: Readonly<Record<number, OtherFile>>): OtherFiles => {
  const byId = new Map(Object.entries(others).map(([team, file]) => [idOf(Number(team)), file]));
  return (id) => byId.get(id) ?? logs(id);
};

test("every registered log is read, its figures are kept, and no name or note comes along", () => {
  const book = programBook(3);
  const told = collectAll(coordinator(book, { others: logs }));
  expect(told).toEqual({ now: "idle", hourly: false, teams: 3, left: 0, notices: [] });
  expect(states(book)).toEqual(["Team 1: Read: ", "Team 2: Read: ", "Team 3: Read: "]);
  expect(linesOf(book, "PLT Extracts", []).map(([id]) => id)).toEqual([
    "Entry ID",
    "extract:team-1",
    "extract:team-2",
    "extract:team-3",
  ]);
  expect(allText(book).includes('"2025-09-10"')).toBe(true);
  expect(allText(book).includes("Secret")).toBe(false);
});

test("a team's own tabs and its pages are not asked for", () => {
  const log = logWith(1);
  const own: BookSheet = { ...tabOf(log, "PLT Meetings"), name: "Our diary" };
  const page: BookSheet = { ...own, name: "PLT Summary" };
  for (const sheet of [own, page]) {
    Object.defineProperty(sheet, "cells", {
      get: () => {
        throw new Error(`${sheet.name} was read.`);
      },
    });
    log.sheets.push(sheet);
  }
  const book = programBook(1);
  collectAll(coordinator(book, { others: except({ 1: log }) }));
  expect(states(book)).toEqual(["Team 1: Read: "]);
});

test("from the third on, logs with the same tabs take one request each; known logs take one", () => {
  const host = coordinator(programBook(12), { others: logs });
  collectAll(host);
  expect(host.counts.get(READS)).toBe(2 + 2 + 10);
  const before = later(host);
  collectAll(host);
  expect((host.counts.get(READS) ?? 0) - before).toBe(12);
});

test("figures that have not changed are not written again; those that have are", () => {
  const changed = logWith(5);
  const book = programBook(3);
  const first = coordinator(book, { others: except({ 2: logWith(1) }) });
  collectAll(first);
  const before = linesOf(book, "PLT Extracts", []);
  const second = coordinator(book, { others: except({ 2: changed }), now: "2025-10-09T15:00:00Z" });
  collectAll(second);
  const after = linesOf(book, "PLT Extracts", []);
  expect(after.filter((line, i) => line.join() !== before[i]?.join()).map(([id]) => id)).toEqual(["extract:team-2"]);
  expect(states(book)).toEqual(["Team 1: Read: ", "Team 2: Read: ", "Team 3: Read: "]);
});

const GOAL: Command = {
  type: "save",
  id: "goal",
  entries: [{ kind: "goal", id: "", values: { text: "Claims", result: "36 of 48", date: "2025-12-01" } }],
};

test("a tab that a team began since is found, by one request more", () => {
  const log = logWith(2);
  const others = except({ 1: log });
  const book = programBook(1);
  const host = coordinator(book, { others });
  collectAll(host);
  replyTo(coordinator(log), GOAL);
  const before = later(host);
  collectAll(host);
  expect((host.counts.get(READS) ?? 0) - before).toBe(3);
  expect(allText(book).includes(",48,36]")).toBe(true);
});

test("a tab that is gone, and one made by hand, are found after a week at the latest", () => {
  const log = logWith(2);
  const book = programBook(1);
  collectAll(coordinator(book, { others: except({ 1: log }) }));
  log.sheets.splice(log.sheets.indexOf(tabOf(log, "PLT Members")), 1);
  const next = coordinator(book, { others: except({ 1: log }), now: "2025-10-09T15:00:00Z" });
  expect(collectAll(next).notices).toEqual([]);
  expect(states(book)).toEqual(["Team 1: Read: "]);
  const other = logWith(1);
  replyTo(coordinator(other), GOAL);
  log.sheets.push(tabOf(other, "PLT Goals"));
  collectAll(coordinator(book, { others: except({ 1: log }), now: "2025-10-17T15:00:00Z" }));
  expect(allText(book).includes(",48,36]")).toBe(true);
});

describe("a log that cannot be read is named with the reason", () => {
  test.each<readonly [string, OtherFile, string]>([
    ["not shared", "no-access", "This log is not shared with you. Ask the team to share it"],
    ["deleted", "not-found", "There is no spreadsheet at this address"],
    ["an Excel file", "not-a-spreadsheet", "This is not a Google spreadsheet"],
    ["no log", emptyBook(), "This spreadsheet holds no PLT log"],
  ])("%s", (_, file, reason) => {
    const book = programBook(3);
    const told = collectAll(coordinator(book, { others: except({ 2: file }) }));
    expect(told).toMatchObject({ now: "idle", left: 0, notices: [] });
    expect(states(book)).toEqual([
      "Team 1: Read: ",
      expect.stringContaining(`Team 2: Could not be read: ${reason}`),
      "Team 3: Read: ",
    ]);
  });

  test("no address", () => {
    const book = programBook(1);
    const cell = tabOf(book, "PLT Teams").cells[1]?.find((each) => String(each?.value).startsWith("https://"));
    if (cell) cell.value = "the fifth grade's log";
    collectAll(coordinator(book, { others: logs }));
    expect(states(book)[0]).toContain("Could not be read: The register has no address for this log.");
  });

  test("and its last figures stay, as old, until it can be read again", () => {
    const book = programBook(2);
    collectAll(coordinator(book, { others: logs }));
    const kept = linesOf(book, "PLT Extracts", []);
    collectAll(coordinator(book, { others: except({ 1: "no-access" }), now: "2025-10-09T15:00:00Z" }));
    expect(states(book)[0]).toMatch(/^Team 1: Old figures kept: This log is not shared with you/);
    expect(linesOf(book, "PLT Extracts", [])).toEqual(kept);
    collectAll(coordinator(book, { others: logs, now: "2025-10-10T15:00:00Z" }));
    expect(states(book)[0]).toBe("Team 1: Read: ");
  });
});

test("where too much was asked for in a minute, it waits for the next and goes on there", () => {
  const book = programBook(4);
  const quota = "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'";
  const host = coordinator(book, { others: logs, watch: refusing(quota, (n) => n === 2) });
  const begun = host.clock.now();
  expect(collectAll(host)).toMatchObject({ now: "idle", left: 0 });
  expect(states(book)).toHaveLength(4);
  expect(states(book).every((state) => state.endsWith(": Read: "))).toBe(true);
  expect(host.clock.now() - begun).toBeGreaterThan(60_000);
});

test("Google's passing trouble is tried again; where it stays with one log, that log is named", () => {
  const book = programBook(4);
  const busy = "The service is currently unavailable.";
  const once = coordinator(book, { others: logs, watch: refusing(busy, (n) => n === 0) });
  expect(collectAll(once)).toMatchObject({ now: "idle" });
  expect(states(book)[0]).toBe("Team 1: Read: ");
  const twice = coordinator(book, { others: logs, watch: refusing(busy, (n) => n < 2), now: "2025-10-09T15:00:00Z" });
  expect(collectAll(twice)).toMatchObject({ now: "idle" });
  expect(states(book)[0]).toMatch(/^Team 1: Old figures kept: Google did not answer in time, twice/);
});

test("where Google has trouble with all of them, none is blamed, and it goes on when it is over", () => {
  const book = programBook(5);
  let down = true;
  const watch = refusing("Internal error encountered.", () => down);
  const host = coordinator(book, { others: logs, watch });
  tell(host, "pltCollectBegin", "while-open");
  expect(tell(host, "pltCollectMore")).toMatchObject({
    now: "waiting",
    left: 5,
    notices: [{ code: "unread/trouble" }],
  });
  expect(states(book)).toHaveLength(5);
  expect(states(book)[0]).toBe("Team 1: Not collected yet: ");
  down = false;
  expect(collectAll(host)).toMatchObject({ now: "idle", left: 0 });
  expect(states(book)[4]).toBe("Team 5: Read: ");
});

test("without the permission to read other spreadsheets nothing is tried, and the page is told what to do", () => {
  const book = programBook(2);
  const granted = coordinatorProject().scopes.filter((scope) => !scope.endsWith("readonly"));
  const told = collectAll(coordinator(book, { others: logs, granted }));
  expect(told).toMatchObject({ now: "stuck", left: 2, notices: [{ code: "unread/permission" }] });
  expect(String(told.notices[0]?.facts["said.en"])).toContain("tick every box");
  expect(states(book)[0]).toBe("Team 1: Not collected yet: ");
  expect(collectAll(coordinator(book, { others: logs }))).toMatchObject({ now: "idle", left: 0 });
});

/** Does something once, right before the nth request to the API. */
function atRequest(n: number, act: () => void): SheetsSetting["watch"] {
  let requests = 0;
  return (member) => {
    if (member === READS && ++requests === n) act();
  };
}

test("a second window does not read the same; it is told that it goes on elsewhere", () => {
  const book = programBook(4);
  const seen: Told[] = [];
  const host: SheetsHost = coordinator(book, {
    others: logs,
    watch: atRequest(3, () => void seen.push(tell(host, "pltCollectMore"))),
  });
  expect(collectAll(host)).toMatchObject({ now: "idle", left: 0 });
  expect(seen).toMatchObject([{ now: "elsewhere", notices: [{ code: "unread/running" }] }]);
});

test("a stop is heeded after the log at hand; what was read is kept, and a new round reads the rest first", () => {
  const book = programBook(9);
  const host: SheetsHost = coordinator(book, {
    others: logs,
    watch: atRequest(6, () => void tell(host, "pltCollectStop")),
  });
  tell(host, "pltCollectBegin", "by-the-hour");
  expect(tell(host, "pltCollectMore")).toMatchObject({ now: "idle", hourly: false });
  expect(states(book).filter((state) => state.includes(": Read"))).toHaveLength(4);
  expect(tell(host, "pltCollectMore")).toMatchObject({ now: "idle" });
  expect(host.pass(5)).toEqual([]);
  expect(states(book).filter((state) => state.includes(": Read"))).toHaveLength(4);
});

test("while somebody else saves, keeping waits for it; where they save for long, the next step reads the same", () => {
  const book = programBook(3);
  const held: (() => void)[] = [];
  const host: SheetsHost = coordinator(book, {
    others: logs,
    watch: atRequest(4, () => void held.push(holdLock(book))),
  });
  tell(host, "pltCollectBegin", "while-open");
  expect(tell(host, "pltCollectMore")).toMatchObject({ now: "waiting", notices: [{ code: "host/busy" }] });
  expect(states(book)[0]).toBe("Team 1: Not collected yet: ");
  for (const free of held) free();
  expect(tell(host, "pltCollectMore")).toMatchObject({ now: "idle", left: 0 });
  expect(states(book)).toEqual(["Team 1: Read: ", "Team 2: Read: ", "Team 3: Read: "]);
});

test("rows of the register that were typed by hand get their ids and are collected", () => {
  const book = programBook(3);
  for (const row of tabOf(book, "PLT Teams").cells.slice(1)) row.pop();
  collectAll(coordinator(book, { others: logs }));
  expect(states(book)).toEqual(["Team 1: Read: ", "Team 2: Read: ", "Team 3: Read: "]);
  expect(new Set(linesOf(book, "PLT Collected", []).map((line) => line[line.length - 1])).size).toBe(4);
});

test("in a Spanish workbook the reasons are Spanish", () => {
  const book = emptyBook();
  book.locale = "es_MX";
  const host = coordinator(book, { others: () => "no-access" });
  replyTo(host, { type: "new", id: "begin", team: { name: "Distrito" }, book: "program" });
  const values = { name: "Equipo 1", unit: "Escuela", link: `https://docs.google.com/spreadsheets/d/${idOf(1)}/edit` };
  replyTo(host, { type: "save", id: "team", entries: [{ kind: "team-link", id: "", values }] });
  collectAll(host);
  expect(linesOf(book, "PLT Collected", []).join()).toContain("Este registro no está compartido con usted.");
});

test("the menu has three items more than the team's", () => {
  const host = coordinator(programBook(1), { person: { email: "", locale: "es", role: "owner" } });
  host.open("LIMITED");
  expect(host.ui.menus[0]?.items.map(({ caption }) => caption)).toEqual([
    "Inicio",
    "Registrar una reunión",
    "Revisar el registro",
    "Actualizar el resumen",
    "Más páginas",
    "Recopilar de los equipos",
    "Página de la escuela",
    "Páginas del distrito",
  ]);
  expect(host.names()).toEqual(expect.arrayContaining(["showCollect", "runSchoolPage", "runDistrictPages"]));
});

test("the district's pages are drawn from the menu, and what is missing is said there", () => {
  const book = programBook(12);
  const host = coordinator(book, { others: logs });
  host.open("LIMITED");
  host.choose("District pages");
  expect(host.ui.alerts.join()).toContain("Nothing has been collected yet.");
  collectAll(host);
  host.choose("District pages");
  expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["PLT District", "PLT Board"]));
});
