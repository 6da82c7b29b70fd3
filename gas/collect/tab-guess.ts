/** A guess which tabs a log has that was never read: teams that begin alike have the same. A guess that holds saves a request. */
import type { Tabs } from "./read-log.ts";

export class TabGuess {
  #last: Tabs | undefined;
  #isUsual = false;

  /** The tabs of the last two logs, where they were the same; otherwise nothing is guessed. */
  get tabs(): Tabs | undefined {
    return this.#isUsual ? this.#last : undefined;
  }

  /** Learns which tabs a log has. */
  saw(tabs: Tabs): void {
    this.#isUsual = this.#last?.said === tabs.said && this.#last.names.join("|") === tabs.names.join("|");
    this.#last = tabs;
  }
}
