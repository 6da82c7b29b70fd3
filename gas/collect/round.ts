/** The round that is under way: one look at every registered log. Where it is, stands beside each team in the workbook; here is only that it runs. */

export interface Round {
  /** The local minute when it began: a team that was tried before is still to come. */
  readonly since: string;
  /** Milliseconds that keeping took the last time; 0 before the first. */
  readonly keeping: number;
}

const KEY = "plt.round";
/** A round that was stopped. */
const STOPPED = "plt.stopped";

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

function roundIn(text: string | null): Round | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d) (\d+)$/.exec(text ?? "");
  return found ? { since: found[1] ?? "", keeping: Number(found[2]) } : undefined;
}

/** Undefined where none is under way. */
export const roundNow = (): Round | undefined => roundIn(store().getProperty(KEY));

export const keepRound = ({ since, keeping }: Round): void =>
  void store().setProperty(KEY, `${since} ${Math.round(keeping)}`);

/** Begins one at this moment; one that was stopped on the same day goes on where it was. */
export function beginRound(at: string): void {
  const stopped = roundIn(store().getProperty(STOPPED));
  const goesOn = stopped !== undefined && stopped.since.slice(0, 10) === at.slice(0, 10);
  keepRound(goesOn ? stopped : { since: at, keeping: 0 });
  store().deleteProperty(STOPPED);
}

export const endRound = (): void => void store().deleteProperty(KEY);

/** Ends it for now. */
export function stopRound(): void {
  const text = store().getProperty(KEY);
  if (text !== null) store().setProperty(STOPPED, text);
  endRound();
}
