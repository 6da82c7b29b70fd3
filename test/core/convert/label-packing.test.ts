/** What is packed as text comes back: numbers exactly, weights to the nearest step. */
import fc from "fast-check";
import { STEP, unpackModel } from "../../../core/convert/label-packing.ts";
import { readTight } from "../../../core/convert/tight-text.ts";
import { packModel } from "../../../workbench/bench/labels/pack-model.ts";
import { writeTight } from "../../../workbench/bench/labels/tight-writer.ts";

const written = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 11 }), fc.nat(2047)).map(([context, bits, value]) => ({
  context,
  bits,
  value: value % 2 ** bits,
}));

test("numbers of any contexts come back in their order", () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 400 }), (numbers) => {
      const to = writeTight();
      for (const { context, bits, value } of numbers) to.number(context, bits, value);
      const next = readTight(to.text());
      expect(numbers.map(({ context, bits }) => next(context, bits))).toEqual(numbers.map(({ value }) => value));
    }),
    { numRuns: 60 },
  );
});

test("numbers that are mostly the same take a fraction of a letter each", () => {
  const to = writeTight();
  for (let i = 0; i < 1000; i++) to.number(0, 7, i % 50 === 0 ? 99 : 3);
  expect(to.text().length).toBeLessThan(150);
});

test("a number too large for its bits is refused", () => {
  expect(() => writeTight().number(0, 3, 8)).toThrow(RangeError);
});

test("a table of weights comes back to the nearest step", () => {
  const model = new Map<string, readonly number[]>([
    ["meetin", [0, 2.4, 5, -1.2]],
    ["date", [0, 3.6]],
    ["=date", [0, 2]],
    ["meetin date", [0, 0.8, 80, -2]],
  ]);
  const back = unpackModel(packModel(model));
  expect([...back.keys()].sort()).toEqual([...model.keys()].sort());
  for (const [name, weights] of model)
    weights.forEach((weight, i) => {
      expect(Math.abs((back.get(name)?.[i] ?? 0) - weight)).toBeLessThanOrEqual(STEP / 2 + 1e-9);
    });
});
