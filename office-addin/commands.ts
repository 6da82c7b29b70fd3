/** The ribbon's buttons. Their names are those of the manifest. */
import type { View } from "../core/sidebar/bridge.ts";

const BUTTONS: readonly View[] = ["start", "meeting", "check", "summary"];

/** Tells Excel what each button does: the pane shows the view of its name. `show` opens the pane where this Excel can. */
export function connectRibbon(wishFor: (view: View) => void, show: () => Promise<void>): void {
  for (const view of BUTTONS) {
    Office.actions.associate(view, (event: Office.AddinCommands.Event) => {
      wishFor(view);
      // The button stays busy until it hears that its work is done, also where the pane did not open.
      void show().finally(() => event.completed());
    });
  }
}
