/** What is remembered of a log between two looks. */
import { markText, readMark } from "../../../gas/collect/mark.ts";

const MARK = { figures: "1x9k", tabs: { names: ["PLT Meetings", "PLT Plan Goals"], seen: 45938, said: "8fj2" } };

test("it is a short text, and read again it is the same", () => {
  expect(markText(MARK)).toBe("1x9k 45938 8fj2|Meetings|Plan Goals");
  expect(readMark(markText(MARK))).toEqual(MARK);
});

test("a log without a hidden tab has said nothing", () => {
  const silent = { ...MARK, tabs: { ...MARK.tabs, said: "" } };
  expect(readMark(markText(silent))).toEqual(silent);
});

test.each(["", "v4", "1x9k 45938 8fj2", "2025-10-08 120.xlsx|Meetings", "1x9k now 8fj2|Meetings"])(
  "%p, which another host or a hand wrote, counts as nothing remembered",
  (text) => {
    expect(readMark(text)).toBeUndefined();
  },
);
