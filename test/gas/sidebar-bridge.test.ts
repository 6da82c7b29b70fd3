/** The page's bridge over `google.script.run`: one text each way, and every way it can fail in words. */
import { enPage } from "../../core/words/en-page.ts";
import { esPage } from "../../core/words/es-page.ts";
import { googleEn, googleEs } from "../../core/words/google.ts";
import { withSentences } from "../../core/words/page-words.ts";
import { sheetsBridge } from "../../gas/sidebar/bridge.ts";

type Handler = (value: unknown) => void;

const ENGLISH = withSentences(enPage, [googleEn]);
const SPANISH = withSentences(esPage, [googleEs]);

/** A bridge whose script answers or fails as told; `calls` are the calls that crossed. */
function over(outcome: { readonly answers?: unknown; readonly fails?: unknown }, language: "en" | "es" = "en") {
  const calls: unknown[][] = [];
  const runner = (succeed: Handler, fail: Handler): object => {
    const called =
      (name: string) =>
      (...args: unknown[]) => {
        calls.push([name, ...args]);
        if (outcome.fails !== undefined) fail(outcome.fails);
        else succeed(outcome.answers);
      };
    return {
      withSuccessHandler: (handler: Handler) => runner(handler, fail),
      withFailureHandler: (handler: Handler) => runner(succeed, handler),
      ...Object.fromEntries(["pltCommand", "pltKeepDraft", "pltDraft", "pltGo"].map((name) => [name, called(name)])),
    };
  };
  const ignore = (): void => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(ignore, ignore) } } });
  return { bridge: sheetsBridge("start", language === "es" ? SPANISH : ENGLISH), calls };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "google");
});

const CHECKED = { type: "checked", notices: [] };

test("a command goes as one text and its reply comes as one", async () => {
  const { bridge, calls } = over({ answers: JSON.stringify({ reply: CHECKED }) });
  await expect(bridge.send({ type: "check" })).resolves.toEqual(CHECKED);
  expect(calls).toEqual([["pltCommand", '{"type":"check"}', "en"]]);
});

test("a failure in the script is told in its own sentence", async () => {
  const failure = {
    code: "host/protected",
    severity: "error",
    requirement: "",
    sheet: "",
    cell: "",
    entry: "",
    field: "",
    facts: {},
  };
  const { bridge } = over({ answers: JSON.stringify({ failure }) });
  await expect(bridge.send({ type: "check" })).rejects.toThrow(/protected, and your account may not write there/);
});

test.each([
  ["two accounts in one browser", "PERMISSION_DENIED", /signed in with two accounts/],
  ["no connection", "NetworkError: Connection failure due to HTTP 0", /no connection to Google/],
  ["six minutes", "Exceeded maximum execution time", /longer than six minutes/],
  ["a missing permission", "Authorization is required to perform that action.", /lacks a permission/],
  ["too many calls", "Service invoked too many times in a short time: spreadsheets", /limit is reached/],
  ["trouble at Google", "Service error: Spreadsheets", /did not answer in time/],
  ["anything else", "Something new", /these words: “Something new”/],
])("%s is told in words", async (_, message, words) => {
  const { bridge } = over({ fails: new Error(message) });
  await expect(bridge.send({ type: "check" })).rejects.toThrow(words);
});

test("the words are in the page's language", async () => {
  const { bridge } = over({ fails: new Error("PERMISSION_DENIED") }, "es");
  await expect(bridge.send({ type: "check" })).rejects.toThrow(/dos cuentas/);
});

test("drafts and cells go by their names", async () => {
  const { bridge, calls } = over({ answers: "kept" });
  await bridge.keepDraft("meeting", "text");
  await expect(bridge.draft("meeting")).resolves.toBe("kept");
  await bridge.go({ sheet: "PLT Meetings", cell: "A2" });
  expect(calls).toEqual([
    ["pltKeepDraft", "meeting", "text"],
    ["pltDraft", "meeting"],
    ["pltGo", "PLT Meetings", "A2"],
  ]);
});

test("a cell that is gone is a rejection", async () => {
  const { bridge } = over({ fails: new Error('The sheet "Old" is gone.') });
  await expect(bridge.go({ sheet: "Old", cell: "A1" })).rejects.toThrow(/That place in “Old” is not there any more/);
});

test("an answer that never comes is told in words, half a minute after Google would have ended the run", async () => {
  jest.useFakeTimers();
  const never = { withSuccessHandler: () => never, withFailureHandler: () => never, pltCommand: () => undefined };
  Object.assign(globalThis, { google: { script: { run: never } } });
  const sent = sheetsBridge("start", ENGLISH).send({ type: "check" });
  const refused = expect(sent).rejects.toThrow(/did not answer in time/);
  await jest.advanceTimersByTimeAsync(400_000);
  await refused;
  jest.useRealTimers();
});
