/** The built pane runs in a bare realm with the real office.js: its bridge, its ribbon buttons, its languages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bridge, View } from "../../core/sidebar/bridge.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { type ExcelHost, type ExcelHostOptions, excel2021, loadExcelHost } from "../../workbench/hosts/excel/load.ts";
import { paneScripts } from "./pane-scripts.ts";

async function paneIn(options: ExcelHostOptions = excel2021): Promise<{ host: ExcelHost; bridge: Bridge }> {
  const host = loadExcelHost(bookOf("Grade 5", { Notes: [["Date", "Who"]], Other: [["x"]] }), options);
  for (const script of paneScripts()) host.run(script);
  for (let turn = 0; turn < 100 && host.window["pltLog"] === undefined; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { host, bridge: host.window["pltLog"] as Bridge };
}

test("the pane talks to Excel through one bridge", async () => {
  const { bridge, host } = await paneIn();
  expect(bridge).toMatchObject({ suite: "excel", language: "en", view: "start" });
  expect(await bridge.send({ type: "check" })).toMatchObject({ notices: expect.anything() });
  expect(host.counts.length).toBeGreaterThan(0);
});

test.each([
  ["es-MX", "es"],
  ["es-ES", "es"],
  ["en-US", "en"],
  ["fr-FR", "en"],
])("menus in %s give a page in %s", async (displayLanguage, language) => {
  const { bridge } = await paneIn({ ...excel2021, displayLanguage });
  expect(bridge.language).toBe(language);
});

test.each(["start", "meeting", "check", "summary"])(
  "the ribbon's button %s opens the pane and shows its view",
  async (name) => {
    const { bridge, host } = await paneIn();
    const seen: View[] = [];
    bridge.onView((view) => seen.push(view));
    let completed = 0;
    host.ribbon.actions.get(name)?.({ completed: () => completed++ });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([seen, completed, host.ribbon.timesShown]).toEqual([[name], 1, 1]);
  },
);

test("buttons and the manifest agree on their names", () => {
  const manifest = readFileSync(join(process.cwd(), "manifests", "team", "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((m) => m[1]);
  expect(named).toEqual(["meeting", "check", "summary"]);
});

test("a place is shown and selected; one that is gone is said", async () => {
  const { bridge, host } = await paneIn();
  await bridge.go({ sheet: "Other", cell: "B7" });
  expect(host.shown).toEqual({ sheet: host.book.sheets[1]?.id, cells: "Other!B7" });
  await expect(bridge.go({ sheet: "Gone", cell: "A1" })).rejects.toThrow(/renamed, moved or removed/);
});

test("a draft is kept", async () => {
  const { bridge } = await paneIn();
  await bridge.keepDraft("meeting", '{"notes":"half"}');
  expect(await bridge.draft("meeting")).toBe('{"notes":"half"}');
});

test("commands sent at once are carried out one after the other", async () => {
  const { bridge, host } = await paneIn();
  const begin = { type: "new", id: "new0000001", team: { name: "Grade 5 PLT" } } as const;
  const replies = await Promise.all([bridge.send(begin), bridge.send({ type: "read" }), bridge.send(begin)]);
  expect(replies.map((reply) => reply.type)).toEqual(["created", "entries", "created"]);
  expect(host.book.sheets.filter(({ name }) => name === "PLT Meetings")).toHaveLength(1);
});

test("the pane loads what it needs and no more: one language, then what is asked for", async () => {
  const { bridge, host } = await paneIn();
  const there = (): readonly string[] =>
    ["pltWordsEn", "pltWordsEs", "pltSeldom", "pltConverter"].filter((part) => part in host.window);
  await bridge.send({ type: "check" });
  await bridge.send({ type: "try-save", entries: [{ kind: "meeting", id: "", values: { date: "2025-10-08" } }] });
  expect(there()).toEqual(["pltWordsEn"]);
  await bridge.send({ type: "new", id: "new0000001", team: { name: "Grade 5 PLT" } });
  expect(there()).toEqual(["pltWordsEn", "pltSeldom"]);
  const reply = await bridge.send({ type: "inspect", corrections: { fields: [], headers: [], leftOut: [] } });
  expect(reply.type).toBe("inspected");
  expect(there()).toEqual(["pltWordsEn", "pltSeldom", "pltConverter"]);
});

test("the summary of a log in Spanish is in Spanish, also for a person whose Excel is in English", async () => {
  const { bridge, host } = await paneIn();
  const team = { name: "Equipo de 5.º grado", language: "es" };
  expect(await bridge.send({ type: "new", id: "new0000001", team })).toMatchObject({ type: "created" });
  expect("pltWordsEs" in host.window).toBe(true);
  expect(bridge.language).toBe("en");
  const page = host.book.sheets.find(({ name }) => name === "PLT Summary")?.cells.flat() ?? [];
  expect(page.map((cell) => cell?.value)).toContain("Equipo de 5.º grado: cómo vamos");
});
