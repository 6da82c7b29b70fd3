/** Drawing a school's page in Sheets reads each tab once and writes each page once, however many teams there are. */
import type { Command, Reply } from "../../core/index.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { extractWith } from "../core/commands/a-program.ts";
import { addOn } from "./built-script.ts";

const AT = "2025-10-08T10:00";

const register = (teams: number): Command => ({
  type: "save",
  id: "teams",
  entries: Array.from({ length: teams }, (_, i) => ({
    kind: "team-link",
    id: "",
    values: { name: `Team ${i}`, unit: "Oak Hill", since: "2025-09-01" },
  })),
});

const collect = (teams: number): Command => ({
  type: "collect",
  id: "coll",
  taken: Array.from({ length: teams }, (_, i) => ({
    source: `teams-${i + 1}`,
    state: "read",
    at: AT,
    mark: "1",
    extract: extractWith(4),
  })),
});

const draw = (id: string): Command => ({ type: "draw-pages", id, pages: "school", name: "Oak Hill", since: null });

test.each([3, 80])("with %i teams", (teams) => {
  const host = addOn(bookOf("District", { Sheet1: [["hello"]] }), { now: `${AT}:00-05:00` });
  const send = (command: Command): Reply => {
    const { reply, failure } = JSON.parse(String(host.call("pltCommand", [JSON.stringify(command)])));
    if (failure) throw new Error(JSON.stringify(failure));
    return reply;
  };
  const begin: Command = { type: "new", id: "begin", team: { name: "Cedar County" }, book: "program" };
  for (const command of [begin, register(teams), collect(teams), draw("draw1")]) send(command);
  const before = new Map(host.counts);
  expect(send(draw("draw2"))).toMatchObject({ type: "drawn", sheets: ["PLT Oak Hill", "PLT All Teams"] });
  const calls = (member: string): number => (host.counts.get(member) ?? 0) - (before.get(member) ?? 0);
  const read = calls("Sheet.getProtections");
  expect(read).toBeGreaterThan(5);
  // Each tab once, and the journal once more before it is written.
  expect(calls("Range.getValues")).toBe(read + 1);
  // Each page once; the journal is one appended row.
  expect([calls("Range.setValues"), calls("Sheet.appendRow")]).toEqual([2, 1]);
});
