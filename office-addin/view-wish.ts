/** Which view a ribbon button wants, told to the pane: at once where both share one page, through the browser's storage where they do not. */
import type { View } from "../core/sidebar/bridge.ts";

export interface ViewWish {
  /** The newest wish, or "start". */
  readonly current: () => View;
  readonly wishFor: (view: View) => void;
  readonly listen: (listener: (view: View) => void) => void;
}

const KEY = "plt-log/view";
const VIEWS: readonly View[] = ["start", "meeting", "check", "summary"];

const viewNamed = (name: string | null): View => VIEWS.find((view) => view === name) ?? "start";

/** `onOtherPage` calls back when another page of this add-in changed the storage. */
export function viewWish(storage: () => Storage, onOtherPage: (changed: () => void) => void): ViewWish {
  const listeners: ((view: View) => void)[] = [];
  const take = (): View => {
    try {
      const view = viewNamed(storage().getItem(KEY));
      storage().removeItem(KEY);
      return view;
    } catch {
      // A browser that keeps nothing for this page has no wish to tell either.
      return "start";
    }
  };
  onOtherPage(() => {
    if (storage().getItem(KEY) === null) return;
    const view = take();
    for (const listener of listeners) listener(view);
  });
  return {
    current: take,
    wishFor: (view) => {
      if (listeners.length === 0) storage().setItem(KEY, view);
      else for (const listener of listeners) listener(view);
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
