/** Each check of the further kinds has the smallest log that trips it and the nearest that does not. */
import { kindsFor } from "../../../core/kinds/further-kinds.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { enFurther } from "../../../core/words/en-further.ts";
import { esFurther } from "../../../core/words/es-further.ts";
import type { Notice } from "../../../core/words/notice.ts";
import { factsIn } from "../../../core/words/say-from.ts";
import { type Entries, logOf } from "../../log-builder.ts";
import { GROWTH } from "./pairs/growth.ts";
import { INQUIRY } from "./pairs/inquiry.ts";
import { MEETINGS } from "./pairs/meetings.ts";
import { PROGRAM } from "./pairs/program.ts";

const PAIRS = [...MEETINGS, ...INQUIRY, ...GROWTH, ...PROGRAM];

const kinds = kindsFor(HOUSE_POLICY);
const rules = kinds.flatMap((kind) => [...kind.rules, ...kind.logRules]);

/** What all further kinds notice of a code. */
function found(code: string, entries: Entries, today: string): readonly Notice[] {
  const log = logOf(entries, today);
  return kinds
    .flatMap((kind) => [
      ...kind.logChecks.flatMap((check) => check(log)),
      ...log.entries(kind.kind).flatMap((entry) => kind.checks.flatMap((check) => check(entry, log))),
    ])
    .filter((notice) => notice.code === code);
}

test("every check has its pair, and every pair its check", () => {
  expect(rules.length).toBeGreaterThan(1);
  expect([...new Set(PAIRS.map(({ code }) => code))].sort()).toEqual(
    [...new Set(rules.map(({ code }) => code))].sort(),
  );
});

describe.each(PAIRS)("$code", ({ code, today, trips, passes }) => {
  test("the smallest log that trips it does", () => {
    const notices = found(code, trips, today);
    expect(notices).toHaveLength(1);
    for (const [sentences, language] of [
      [enFurther, "en"],
      [esFurther, "es"],
    ] as const) {
      const said = sentences[code]?.(factsIn(notices[0]?.facts ?? {}, language)) ?? "";
      expect(said).toMatch(/^[A-ZÁÉÍÓÚÑ¿¡“«0-9].{20,}[.?]$/s);
      expect(said).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test("the nearest one that does not, does not", () => {
    expect(found(code, passes, today)).toEqual([]);
  });
});
