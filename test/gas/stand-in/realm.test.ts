/** The bare realm: the language, nothing of Node, and dates in the script's own time zone. */

import { sheetsHost, usualSetting } from "../../../workbench/hosts/sheets/sheets-host.ts";
import { answerOf, emptyBook, hostWith, project } from "./script.ts";

test.each([
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "URL",
  "TextEncoder",
  "TextDecoder",
  "structuredClone",
  "crypto",
  "fetch",
  "atob",
  "btoa",
  "Blob",
  "process",
  "require",
  "module",
  "Buffer",
  "performance",
  "WebAssembly",
  "window",
  "document",
  "global",
])("there is no %s", (name) => {
  expect(answerOf(`return typeof ${name};`)).toBe("undefined");
});

test("code in text is not run", () => {
  expect(() => answerOf(`return new Function("return 1")();`)).toThrow(/Code generation from strings disallowed/);
});

test("every run begins afresh", () => {
  const host = sheetsHost(
    usualSetting(emptyBook(), project("var count = 0; function go() { count += 1; return count; }")),
  );
  expect([host.call("go", []), host.call("go", [])]).toEqual([1, 1]);
});

test.each([
  ["Etc/UTC", [2025, 9, 8, 15, 0, 0]],
  ["America/Los_Angeles", [2025, 9, 8, 8, 420, 3]],
  ["Asia/Kolkata", [2025, 9, 8, 20, -330, 3]],
])("a script in %s sees its own hour", (timeZone, [year, month, date, hours, offset]) => {
  const script =
    "function go() { var now = new Date(Date.UTC(2025, 9, 8, 15)); return [now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getTimezoneOffset()]; }";
  const host = sheetsHost(usualSetting(emptyBook(), { ...project(script), timeZone }));
  expect(host.call("go", [])).toEqual([year, month, date, hours, offset]);
});

test("a day made from its parts is midnight in the script's time zone", () => {
  const script =
    "function go() { return [new Date(2025, 9, 8).toISOString(), new Date('2025-10-08').toISOString(), new Date(2025, 9, 8).toDateString()]; }";
  const host = sheetsHost(usualSetting(emptyBook(), { ...project(script), timeZone: "America/Chicago" }));
  expect(host.call("go", [])).toEqual(["2025-10-08T05:00:00.000Z", "2025-10-08T00:00:00.000Z", "Wed Oct 08 2025"]);
});

test("now is the stand-in's clock", () => {
  expect(answerOf("return new Date().toISOString().slice(0, 16);")).toBe("2025-10-08T15:00");
});

describe("google.script.run", () => {
  test("text, numbers, ticks, null, lists and plain objects cross both ways", () => {
    const value = { text: "a", list: [1, true, null], deep: { x: "y" } };
    expect(hostWith("return a;").call("go", [value])).toEqual(value);
  });

  test.each([
    ["a Date from the page", () => hostWith("return 1;").call("go", [new Date(0)])],
    ["a Date inside an object", () => hostWith("return 1;").call("go", [{ when: new Date(0) }])],
    ["a function", () => hostWith("return 1;").call("go", [() => 1])],
    ["a Date from the script", () => answerOf("return new Date();")],
    ["a cycle", () => answerOf("var loop = {}; loop.self = loop; return loop;")],
  ])("%s is refused", (_, attempt) => {
    expect(attempt).toThrow(/illegal value in property/);
  });

  test("a private function, and one that is not there, cannot be called", () => {
    const host = sheetsHost(usualSetting(emptyBook(), project("function hidden_() {} function go() {}")));
    expect(host.names()).toEqual(["go"]);
    expect(() => host.call("hidden_", [])).toThrow(/Script function not found/);
    expect(() => host.call("nope", [])).toThrow(/Script function not found/);
  });
});
