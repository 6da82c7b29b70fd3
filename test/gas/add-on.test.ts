/** The built add-on in the stand-in for Google Sheets: its menu, its sidebar, and commands from the page to the cells. */
import type { Command, Reply } from "../../core/index.ts";
import type { Notice } from "../../core/words/notice.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { isRoundTrip } from "../../workbench/hosts/sheets/clock.ts";
import { holdLock } from "../../workbench/hosts/sheets/lock.ts";
import { type SheetsHost, sheetsHost, usualSetting } from "../../workbench/hosts/sheets/sheets-host.ts";
import type { SheetsSetting } from "../../workbench/hosts/sheets/world.ts";
import { addOn, builtProject } from "./built-script.ts";
import { CONTAINER_UI, emptyBook, tableBook } from "./stand-in/script.ts";

type Answer = { readonly reply: Reply } | { readonly failure: Notice };

const ask = (host: SheetsHost, command: Command): Answer =>
  JSON.parse(String(host.call("pltCommand", [JSON.stringify(command)]))) as Answer;

function reply(host: SheetsHost, command: Command): Reply {
  const answer = ask(host, command);
  if ("failure" in answer) throw new Error(JSON.stringify(answer.failure));
  return answer.reply;
}

const NEW: Command = { type: "new", id: "c1", team: { name: "Grade 5", weekday: "wednesday" } };
const meeting = (id: string, date: string): Command => ({
  type: "save",
  id,
  entries: [{ kind: "meeting", id: "", values: { date, agenda: "=Fractions", attendees: ["Lee", "Ortiz"] } }],
});

const SAVE = meeting("c2", "2025-10-08");

/** A host whose log is begun. */
function withLog(book: Book = emptyBook(), change: Partial<SheetsSetting> = {}): SheetsHost {
  reply(addOn(book), NEW);
  return addOn(book, change);
}

const tab = (book: Book, name: string) => book.sheets.find((sheet) => sheet.name === name);
const column = (book: Book, name: string, at: number) => tab(book, name)?.cells.map((row) => row[at]?.value ?? null);

describe("the menu", () => {
  test("stands there where the add-on was never used, without asking any service", () => {
    const host = sheetsHost(usualSetting(emptyBook(), builtProject()));
    host.open("NONE");
    expect(host.ui.menus).toEqual([
      {
        title: "PLT Log",
        items: [
          { caption: "Start", calls: "showStart" },
          { caption: "Log a meeting", calls: "showMeeting" },
          { caption: "Check the log", calls: "runCheck" },
          { caption: "Update the summary", calls: "runSummary" },
          { caption: "More pages", calls: "showMorePages" },
        ],
      },
    ]);
  });

  test("speaks the person's language once it may ask for it", () => {
    const person = { email: "", locale: "es_419", role: "owner" } as const;
    const host = addOn(emptyBook(), { person });
    expect(host.ui.menus[0]?.items.map(({ caption }) => caption)).toEqual([
      "Inicio",
      "Registrar una reunión",
      "Revisar el registro",
      "Actualizar el resumen",
      "Más páginas",
    ]);
  });

  test("survives a bundle that is broken", () => {
    const project = builtProject();
    const broken = String(project.scripts["Code.js"]).replace(
      /function appLoad_\(\)\{/,
      "function appLoad_(){throw new Error('broken');",
    );
    expect(broken).toContain("broken");
    const host = sheetsHost(
      usualSetting(emptyBook(), { ...project, scripts: { ...project.scripts, "Code.js": broken } }),
    );
    host.open("LIMITED");
    expect(host.ui.menus[0]?.items).toHaveLength(5);
    expect(() => host.choose("Start")).toThrow(/broken/);
  });

  test("every item calls a function that is there, and nothing else is on offer", () => {
    const host = addOn(emptyBook());
    const names = host.names();
    for (const { calls } of host.ui.menus[0]?.items ?? []) expect(names).toContain(calls);
    expect([...names].sort()).toEqual([
      "onEdit",
      "onInstall",
      "onOpen",
      "pltCommand",
      "pltDraft",
      "pltGo",
      "pltKeepDraft",
      "runCheck",
      "runSummary",
      "showMeeting",
      "showMorePages",
      "showStart",
    ]);
  });

  test.each([
    ["Start", "start", "en_US", "en"],
    ["Log a meeting", "meeting", "en_US", "en"],
    ["Check the log", "check", "es_MX", "es"],
    ["Update the summary", "summary", "es_MX", "es"],
  ])("%s opens the sidebar at %s", (caption, view, locale, language) => {
    const host = addOn(Object.assign(emptyBook(), { locale }));
    host.choose(caption);
    expect(host.ui.sidebar?.title).toBe("PLT Log");
    expect(host.ui.sidebar?.html).toContain(`<div id="app" data-view="${view}">`);
    expect(host.ui.sidebar?.html).toContain(`<html lang="${language}">`);
  });
});

describe("a command", () => {
  test("begins a log: tabs at the end, one of them hidden, and the person stays where they were", () => {
    const host = addOn(emptyBook());
    expect(reply(host, NEW)).toMatchObject({ type: "created" });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Notes", "PLT Meetings", "PLT Actions", "PLT Setup", "PLT Summary", "PLT Data"]),
    );
    expect(host.book.sheets[0]?.name).toBe("Notes");
    expect(tab(host.book, "PLT Data")?.hidden).toBe(true);
    expect(host.view.sheet).toBe(host.book.sheets[0]?.id);
  });

  test("saves a meeting: a real date, and text that is no formula", () => {
    const host = withLog();
    expect(reply(host, SAVE)).toMatchObject({
      type: "saved",
      placed: expect.arrayContaining([expect.objectContaining({ sheet: "PLT Meetings" })]),
    });
    const cells = tab(host.book, "PLT Meetings")?.cells[1] ?? [];
    expect(cells).toContainEqual(expect.objectContaining({ value: 45938, format: "mmm d, yyyy" }));
    expect(cells).toContainEqual(expect.objectContaining({ value: "=Fractions" }));
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  test("sent again changes nothing", () => {
    const host = withLog();
    reply(host, SAVE);
    const before = JSON.stringify(host.book.sheets.map(({ name, cells }) => [name, cells]));
    reply(host, SAVE);
    expect(JSON.stringify(host.book.sheets.map(({ name, cells }) => [name, cells]))).toBe(before);
  });

  test("that only looks takes no lock and writes nothing", () => {
    const host = withLog();
    const free = holdLock(host.book);
    expect(reply(host, { type: "check" })).toMatchObject({ type: "checked" });
    expect(reply(host, { type: "open" })).toMatchObject({ type: "opened", hasLog: true });
    free();
    expect([...host.counts.keys()].filter((name) => /^Range\.(set|clear)/.test(name))).toEqual([]);
  });

  test("waits for somebody else's save, and is refused in words where that lasts", () => {
    const host = withLog();
    const free = holdLock(host.book);
    expect(reply(host, SAVE)).toMatchObject({ type: "refused", notices: [{ code: "host/busy" }] });
    free();
    expect(reply(host, SAVE)).toMatchObject({ type: "saved" });
  });

  test("does without a document lock outside a document", () => {
    expect(reply(addOn(emptyBook(), { documentLock: "none" }), NEW)).toMatchObject({ type: "created" });
  });
});

describe("a failure is told in one notice, and the lock is free again", () => {
  const editor = { email: "", locale: "en", role: "editor" } as const;

  test("a protected range", () => {
    const book = emptyBook();
    const host = withLog(book, { person: editor });
    Object.assign(tab(book, "PLT Meetings") ?? {}, {
      protectedAreas: [{ row: 1, column: 0, rows: 1000, columns: 26 }],
    });
    expect(ask(host, SAVE)).toMatchObject({ failure: { code: "host/protected" } });
    Object.assign(tab(book, "PLT Meetings") ?? {}, { protectedAreas: [] });
    expect(reply(host, SAVE)).toMatchObject({ type: "saved" });
    expect(column(book, "PLT Meetings", 0)?.filter((value) => value === 45938)).toHaveLength(1);
  });

  test("a permission that was not granted", () => {
    expect(ask(addOn(emptyBook(), { granted: [CONTAINER_UI] }), { type: "check" })).toMatchObject({
      failure: { code: "host/permission-missing" },
    });
  });

  /** Somebody takes the tab away `times` times, each time that a command is about to look at it again. */
  const deletedMeanwhile = (book: Book, times: number): SheetsHost => {
    let left = times;
    return withLog(book, {
      watch: (member) => {
        if (member !== "Sheet.getDataRange" || left === 0 || !tab(book, "PLT Meetings")) return;
        left -= 1;
        book.sheets = book.sheets.filter(({ name }) => name !== "PLT Meetings");
      },
    });
  };

  test("a tab that somebody deletes between reading and writing is made anew", () => {
    const book = emptyBook();
    expect(reply(deletedMeanwhile(book, 1), SAVE)).toMatchObject({ type: "saved" });
    expect(column(book, "PLT Meetings", 0)?.filter((value) => value === 45938)).toHaveLength(1);
  });

  test("a tab that somebody deletes again and again", () => {
    const failed = { failure: { code: "host/changed-meanwhile" } };
    expect(ask(deletedMeanwhile(emptyBook(), 100), SAVE)).toMatchObject(failed);
  });

  test("six minutes", () => {
    const book = emptyBook();
    const host = withLog(book, { watch: (member) => member === "Range.setValues" && host.clock.advance(400_000) });
    expect(() => ask(host, SAVE)).toThrow(/Exceeded maximum execution time/);
    expect(reply(addOn(book), SAVE)).toMatchObject({ type: "saved" });
    expect(column(book, "PLT Meetings", 0)?.filter((value) => value === 45938)).toHaveLength(1);
  });
});

describe("a draft", () => {
  const long = "ñ".repeat(20_000);

  test("is kept for this person and this document, however long", () => {
    const host = addOn(emptyBook());
    host.call("pltKeepDraft", ["meeting", long]);
    expect(host.call("pltDraft", ["meeting"])).toBe(long);
    expect(host.call("pltDraft", ["other"])).toBe("");
    expect([...host.kept.keys()].every((key) => key.startsWith("draft/stand-in-Team notes/meeting/"))).toBe(true);
  });

  test("leaves nothing behind when it is shorter or forgotten", () => {
    const host = addOn(emptyBook());
    host.call("pltKeepDraft", ["meeting", long]);
    host.call("pltKeepDraft", ["meeting", "short"]);
    expect([host.call("pltDraft", ["meeting"]), host.kept.size]).toEqual(["short", 1]);
    host.call("pltKeepDraft", ["meeting", ""]);
    expect([host.call("pltDraft", ["meeting"]), host.kept.size]).toEqual(["", 0]);
  });
});

describe("going to a cell", () => {
  test("shows the sheet, a hidden one too, and selects the cell", () => {
    const host = addOn(tableBook("# Notes\n| a |\n# (hidden) Old\n| b |"));
    host.call("pltGo", ["Old", "B3"]);
    expect(host.view).toEqual({ sheet: 1, area: { row: 2, column: 1, rows: 1, columns: 1 } });
    expect(host.book.sheets[1]?.hidden).toBe(false);
  });

  test.each([
    ["Gone", "A1"],
    ["Notes", "ZZ99999"],
  ])("to %s %s that is gone is an error", (sheet, cell) => {
    expect(() => addOn(emptyBook()).call("pltGo", [sheet, cell])).toThrow();
  });
});

describe("calls to Google do not grow with the rows of the log", () => {
  const logWith = (rows: number): Book => {
    const book = emptyBook();
    reply(addOn(book), NEW);
    reply(addOn(book), SAVE);
    const meetings = tab(book, "PLT Meetings");
    const row = meetings?.cells[1] ?? [];
    const id = row.findLastIndex((cell) => cell?.value === "c2-1");
    const copies = Array.from({ length: rows }, (_, i) =>
      row.map((cell, at) => (at === id ? { value: `c9-${i}` } : cell && { ...cell })),
    );
    meetings?.cells.splice(2, 0, ...copies);
    if (meetings) meetings.maxRows = rows + 1001;
    return book;
  };
  const trips = (host: SheetsHost): Record<string, number> =>
    Object.fromEntries(
      [...host.counts].filter(([name]) => isRoundTrip(name) && name !== "Sheet.insertRowsAfter").sort(),
    );

  test.each<[string, Command, number]>([
    ["check", { type: "check" }, 0],
    ["save", meeting("c3", "2025-10-15"), 3],
  ])("%s", (_, command, again) => {
    const counts = [10, 1_000, 20_000].map((rows) => {
      const host = addOn(logWith(rows));
      host.counts.clear();
      reply(host, command);
      return trips(host);
    });
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
    // One read of values for each tab of ours, and no sheet of the team's own. Tabs that are written are looked at again right before
    // (the journal's, too) and right after.
    const ours = logWith(1).sheets.filter(({ name }) => name.startsWith("PLT "));
    expect(counts[0]?.["Range.getValues"]).toBe(ours.length + again);
  });
});

test("the workbook of a team with many tabs is read tab by tab, each once", () => {
  const host = addOn(bookOf("Team", { A: [["a"]], B: [["b"]], C: [["c"]] }));
  reply(host, { type: "inspect", corrections: { fields: [], headers: [], leftOut: [] } });
  expect(host.counts.get("Range.getValues")).toBe(3);
});
