/** Every refusal of Excel becomes a sentence that says what to do next, in both languages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostWords } from "../../core/words/host.ts";
import { codeOf, failureNotice } from "../../office-addin/failure.ts";

test.each([
  ["InvalidOperationInCellEditMode", "host/editing-cell"],
  ["AccessDenied", "host/excel-locked"],
  ["FilteredRangeConflict", "host/filtered"],
  ["InactiveWorkbook", "host/another-in-front"],
  ["ItemNotFound", "host/changed-under-way"],
  ["ItemAlreadyExists", "host/changed-under-way"],
  ["ApiNotFound", "host/excel-too-old"],
  ["RequestPayloadSizeLimitExceeded", "host/too-much-at-once"],
  ["MemoryLimitReached", "host/too-much-at-once"],
  ["ServiceNotAvailable", "host/excel-busy"],
  ["GeneralException", "host/excel-failed"],
  ["SomethingNew", "host/excel-failed"],
])("%s is said by %s", (code, said) => {
  const notice = failureNotice(Object.assign(new Error("…"), { code }));
  expect([notice.code, notice.facts["detail"]]).toEqual([said, code]);
});

test("an error of any other kind is told by its name", () => {
  expect(failureNotice(new TypeError("x")).facts["detail"]).toBe("TypeError");
  expect(failureNotice("x").facts["detail"]).toBe("unknown");
  expect(codeOf(null)).toBe("");
});

const source = ["failure.ts", "perform.ts", "main.ts", "rules.ts", "cell-strokes.ts", "load-part.ts"].map((name) =>
  readFileSync(join(process.cwd(), "office-addin", name), "utf8"),
);
const codes = [...new Set(source.join("\n").match(/host\/[a-z-]+(?=")/g) ?? [])];

test("the add-in has its own codes", () => expect(codes.length).toBeGreaterThan(10));

test.each(codes)("%s has a sentence in English and in Spanish", (code) => {
  const facts = { sheet: "PLT Meetings", cell: "B2", limit: 9, seconds: 60, detail: "AccessDenied" };
  for (const words of [hostWords.en, hostWords.es]) {
    const sentence = words[code]?.(facts) ?? "";
    expect(sentence).toMatch(/^\p{Lu}.*[.!]$/u);
    expect(sentence).not.toMatch(/undefined|\{/);
  }
});
