/** A ribbon button's wish reaches the pane, whether or not both share one page. */
import type { View } from "../../core/sidebar/bridge.ts";
import { viewWish } from "../../office-addin/view-wish.ts";
import { newStorage } from "./storage.ts";

test("a pane that is open shows the view at once", () => {
  const wish = viewWish(newStorage, () => undefined);
  const seen: View[] = [];
  wish.listen((view) => seen.push(view));
  wish.wishFor("meeting");
  expect(seen).toEqual(["meeting"]);
});

test("a pane that opens later begins with the view, once", () => {
  const storage = newStorage();
  viewWish(
    () => storage,
    () => undefined,
  ).wishFor("check");
  const pane = viewWish(
    () => storage,
    () => undefined,
  );
  expect([pane.current(), pane.current()]).toEqual(["check", "start"]);
});

test("an open pane hears the wish of another page", () => {
  const storage = newStorage();
  let changed = (): void => undefined;
  const pane = viewWish(
    () => storage,
    (callback) => {
      changed = callback;
    },
  );
  const seen: View[] = [];
  pane.listen((view) => seen.push(view));
  viewWish(
    () => storage,
    () => undefined,
  ).wishFor("summary");
  changed();
  changed();
  expect(seen).toEqual(["summary"]);
});

test("a browser that keeps nothing begins at the start", () => {
  const none = (): Storage => {
    throw new Error("No storage here.");
  };
  expect(viewWish(none, () => undefined).current()).toBe("start");
});
