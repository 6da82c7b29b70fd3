/** Collecting goes on by the hour with the page closed, and tells where it does not. */
import { RunEnded } from "../../workbench/hosts/sheets/exception.ts";
import type { SheetsSetting } from "../../workbench/hosts/sheets/world.ts";
import { coordinator, coordinatorProject, logs, programBook, tabOf, tell } from "./a-district.ts";
import { collectAll, READS, refusing, states } from "./a-round.ts";

test("collecting goes on by the hour with the page closed, run after run within six minutes, and removes its trigger at the end", () => {
  const book = programBook(600);
  const host = coordinator(book, { others: logs });
  expect(tell(host, "pltCollectBegin", "by-the-hour")).toMatchObject({ now: "running", hourly: true });
  expect(host.pass(1)).toEqual([]);
  const first = states(book).filter((state) => state.includes(": Read")).length;
  expect(first).toBeGreaterThan(150);
  expect(first).toBeLessThan(300);
  expect(host.pass(4)).toEqual([]);
  expect(states(book).filter((state) => state.includes(": Read"))).toHaveLength(600);
  expect(tell(host, "pltCollectState")).toMatchObject({ now: "idle", hourly: false });
  const reads = host.counts.get(READS);
  expect(host.pass(24)).toEqual([]);
  expect(host.counts.get(READS)).toBe(reads);
});

test("a trigger whose round is gone, as in a copied spreadsheet, removes itself", () => {
  const host = coordinator(programBook(1), { others: logs });
  tell(host, "pltCollectBegin", "by-the-hour");
  host.documentKept.clear();
  expect(host.pass(2)).toEqual([]);
  tell(host, "pltCollectBegin", "by-the-hour");
  expect(tell(host, "pltCollectState")).toMatchObject({ hourly: true });
});

test("where Google runs it outside of the spreadsheet, the trigger ends, and the page says so and goes on while it is open", () => {
  const book = programBook(2);
  const host = coordinator(book, { others: logs, clockRuns: "outside" });
  expect(tell(host, "pltCollectBegin", "by-the-hour")).toMatchObject({ now: "running", hourly: true });
  expect(host.pass(4)).toEqual([]);
  const told = tell(host, "pltCollectState");
  expect(told).toMatchObject({ now: "running", hourly: false, notices: [{ code: "unread/not-by-the-hour" }] });
  expect(states(book).filter((state) => state.includes(": Read"))).toEqual([]);
  expect(collectAll(host)).toMatchObject({ now: "idle", left: 0 });
  expect(tell(host, "pltCollectState")).toMatchObject({ now: "idle", hourly: false, notices: [] });
});

test("a first run by the hour that is still to come is no reason to worry, and one that came is none later", () => {
  const host = coordinator(programBook(900), { others: logs });
  tell(host, "pltCollectBegin", "by-the-hour");
  expect(tell(host, "pltCollectState")).toMatchObject({ hourly: true, notices: [] });
  expect(host.pass(1)).toEqual([]);
  host.clock.advance(12 * 60 * 60_000);
  expect(tell(host, "pltCollectState")).toMatchObject({ now: "running", hourly: true, notices: [] });
});

const DOWN = "Internal error encountered.";

test("three runs in a row that bring nothing end it; the list and the page say why, and it can go on from there", () => {
  const book = programBook(4);
  let down = true;
  const host = coordinator(book, { others: logs, watch: refusing(DOWN, () => down) });
  tell(host, "pltCollectBegin", "by-the-hour");
  expect(host.pass(6)).toEqual([]);
  expect(tell(host, "pltCollectState")).toMatchObject({
    now: "running",
    hourly: false,
    notices: [{ code: "unread/hourly-stopped" }],
  });
  expect(states(book)[3]).toMatch(
    /^Team 4: Could not be read: Collecting by the hour .* Google did not answer .* “Go on/,
  );
  down = false;
  const reads = host.counts.get(READS);
  expect(host.pass(6)).toEqual([]);
  expect(host.counts.get(READS)).toBe(reads);
  expect(collectAll(host)).toMatchObject({ now: "idle", left: 0, notices: [] });
  expect(states(book)).toEqual([1, 2, 3, 4].map((n) => `Team ${n}: Read: `));
  expect(tell(host, "pltCollectState").notices).toEqual([]);
});

test("trouble that passes within two runs does not end it", () => {
  const book = programBook(4);
  let down = true;
  const host = coordinator(book, { others: logs, watch: refusing(DOWN, () => down) });
  tell(host, "pltCollectBegin", "by-the-hour");
  expect(host.pass(2)).toEqual([]);
  down = false;
  expect(host.pass(2)).toEqual([]);
  expect(states(book)).toEqual([1, 2, 3, 4].map((n) => `Team ${n}: Read: `));
});

test("what nobody can read is told after the first run", () => {
  const book = programBook(2);
  const off = "Google Sheets API has not been used in project 1 before or it is disabled.";
  const host = coordinator(book, { others: logs, watch: refusing(off, () => true) });
  tell(host, "pltCollectBegin", "by-the-hour");
  expect(host.pass(2)).toEqual([]);
  expect(tell(host, "pltCollectState")).toMatchObject({ hourly: false });
  expect(states(book)[0]).toMatch(/has stopped\. The reason: The Google Sheets API is switched off/);
});

test("where the list of teams may not be written, the page says so", () => {
  const book = programBook(2);
  collectAll(coordinator(book, { others: logs }));
  tabOf(book, "PLT Collected").protection = "Protected";
  const person = { email: "colleague@school.example", locale: "en", role: "editor" } as const;
  const host = coordinator(book, { others: logs, person, now: "2025-10-09T15:00:00Z" });
  expect(tell(host, "pltCollectBegin", "by-the-hour")).toMatchObject({ now: "running" });
  expect(host.pass(6)).toEqual([]);
  expect(tell(host, "pltCollectState")).toMatchObject({
    hourly: false,
    notices: [{ code: "unread/hourly-stopped" }, { code: "write/tab-locked" }],
  });
});

test("runs that Google ends in the middle, one after the other, end with the fourth", () => {
  const book = programBook(3);
  let ends = true;
  const watch: SheetsSetting["watch"] = (member) => {
    if (ends && member === READS) throw new RunEnded();
  };
  const host = coordinator(book, { others: logs, watch });
  tell(host, "pltCollectBegin", "by-the-hour");
  expect(host.pass(8)).toHaveLength(3);
  expect(states(book)[0]).toMatch(/has stopped\. The reason: Google ended every run/);
  ends = false;
  expect(collectAll(host)).toMatchObject({ now: "idle", left: 0 });
});

test("without the permission for a trigger it says so, and goes on while the page is open", () => {
  const granted = coordinatorProject().scopes.filter((scope) => !scope.endsWith("scriptapp"));
  const host = coordinator(programBook(2), { others: logs, granted });
  expect(tell(host, "pltCollectBegin", "by-the-hour")).toMatchObject({
    now: "stuck",
    notices: [{ code: "host/permission-missing" }],
  });
  expect(collectAll(host)).toMatchObject({ now: "idle", left: 0 });
});
