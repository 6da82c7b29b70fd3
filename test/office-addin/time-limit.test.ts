/** Waiting for Excel has an end. */
import { withTimeLimit } from "../../office-addin/time-limit.ts";

const late = (): Error => new Error("too late");

test("an answer in time is the answer, a refusal in time is the refusal", async () => {
  await expect(withTimeLimit(Promise.resolve(7), 1000, late)).resolves.toBe(7);
  await expect(withTimeLimit(Promise.reject(new Error("no")), 1000, late)).rejects.toThrow("no");
});

test("no answer is an error after the limit", async () => {
  await expect(withTimeLimit(new Promise(() => undefined), 20, late)).rejects.toThrow("too late");
});
