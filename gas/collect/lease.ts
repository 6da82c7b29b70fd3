/** Who collects now: one run at a time, so that a second window and the hourly run do not read the same logs. It holds nobody up: others save as ever. */
import { withLock } from "../lock.ts";

const KEY = "plt.collecting";

/** A run that ended without a word is followed by the next one after this time. It is longer than any single wait. */
const LONG_MILLISECONDS = 150_000;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

export class Lease {
  readonly #mine: string;

  private constructor(mine: string) {
    this.#mine = mine;
  }

  /** Undefined where somebody else collects, or the lock was not to be had. */
  static take(): Lease | undefined {
    const mine = Utilities.getUuid();
    const taken = withLock(
      () => {
        const [, until = "0"] = (store().getProperty(KEY) ?? "").split(" ");
        if (Number(until) > Date.now()) return false;
        write(mine);
        return true;
      },
      () => false,
    );
    return taken ? new Lease(mine) : undefined;
  }

  renew(): void {
    write(this.#mine);
  }

  release(): void {
    if ((store().getProperty(KEY) ?? "").startsWith(this.#mine)) store().deleteProperty(KEY);
  }
}

const write = (mine: string): void => void store().setProperty(KEY, `${mine} ${Date.now() + LONG_MILLISECONDS}`);
