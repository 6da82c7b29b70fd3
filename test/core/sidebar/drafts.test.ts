import type { Bridge } from "../../../core/sidebar/bridge.ts";
import { makeDrafts } from "../../../core/sidebar/drafts.ts";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A host that keeps drafts when it is let to: `answer` lets the oldest call succeed or fail. */
function slowHost() {
  const calls: string[] = [];
  const waiting: ((outcome: "kept" | "failed") => void)[] = [];
  const bridge: Pick<Bridge, "keepDraft" | "draft"> = {
    keepDraft: (_name, text) => {
      calls.push(text);
      return new Promise((resolve, reject) => {
        waiting.push((outcome) => (outcome === "kept" ? resolve() : reject(new Error("full"))));
      });
    },
    draft: async () => "from before",
  };
  const answer = async (outcome: "kept" | "failed"): Promise<void> => {
    waiting.shift()?.(outcome);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { calls, answer, drafts: makeDrafts(bridge) };
}

test("the host is asked once typing pauses, with the newest text", async () => {
  const { calls, drafts } = slowHost();
  drafts.keep("meeting", "W");
  drafts.keep("meeting", "We");
  expect(calls).toEqual([]);
  await jest.advanceTimersByTimeAsync(2000);
  expect(calls).toEqual(["We"]);
});

test("an older text never arrives after a newer one, however slow the host is", async () => {
  const { calls, answer, drafts } = slowHost();
  drafts.keep("meeting", "first");
  await jest.advanceTimersByTimeAsync(2000);
  drafts.keep("meeting", "second");
  await jest.advanceTimersByTimeAsync(2000);
  expect(calls).toEqual(["first"]);
  await answer("kept");
  expect(calls).toEqual(["first", "second"]);
});

test("what waits is sent at once when the page goes away", () => {
  const { calls, drafts } = slowHost();
  drafts.keep("meeting", "half a sen");
  drafts.flush();
  expect(calls).toEqual(["half a sen"]);
});

test("a draft from before is told from one of this window", async () => {
  const { drafts } = slowHost();
  expect(await drafts.read("meeting")).toEqual({ text: "from before", fromBefore: true });
  drafts.keep("meeting", "now");
  expect(await drafts.read("meeting")).toEqual({ text: "now", fromBefore: false });
});

test("a host that cannot keep drafts is noticed, and also when it can again", async () => {
  const { answer, drafts } = slowHost();
  const heard: boolean[] = [];
  drafts.onTrouble((trouble) => heard.push(trouble));
  drafts.keep("meeting", "one");
  drafts.flush();
  await answer("failed");
  drafts.keep("meeting", "two");
  drafts.flush();
  await answer("kept");
  expect(heard).toEqual([true, false]);
});
