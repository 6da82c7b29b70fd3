/** What was typed is kept for this workbook, and forgotten when it was saved. */
import { draftsIn } from "../../office-addin/drafts.ts";
import { newStorage } from "./storage.ts";

test("a draft is found again after the page was closed, in its own workbook only", async () => {
  const storage = newStorage();
  await draftsIn(() => storage, "grade-5").keep("meeting", '{"notes":"half a"}');
  expect(await draftsIn(() => storage, "grade-5").kept("meeting")).toBe('{"notes":"half a"}');
  expect(await draftsIn(() => storage, "grade-4").kept("meeting")).toBe("");
  expect(await draftsIn(() => storage, "grade-5").kept("goal")).toBe("");
});

test("an emptied draft leaves nothing behind", async () => {
  const storage = newStorage();
  const drafts = draftsIn(() => storage, "grade-5");
  await drafts.keep("meeting", "{}");
  await drafts.keep("meeting", "");
  expect(storage.length).toBe(0);
});

test("a browser that keeps nothing rejects, so that the page can say so", async () => {
  const none = draftsIn(() => {
    throw new Error("No storage here.");
  }, "grade-5");
  await expect(none.keep("meeting", "{}")).rejects.toThrow("No storage here.");
  await expect(none.kept("meeting")).rejects.toThrow("No storage here.");
});
