/** The round that is under way: one look at every registered log. Where it is, stands beside each team in the workbook; here is only that it runs. */

export interface Round {
  /** The local minute when it began: a team that was tried before is still to come. */
  readonly since: string;
  /** Milliseconds that keeping took the last time; 0 before the first. */
  readonly keeping: number;
}

const KEY = "plt.round";

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** Undefined where none is under way. */
export function roundNow(): Round | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d) (\d+)$/.exec(store().getProperty(KEY) ?? "");
  return found ? { since: found[1] ?? "", keeping: Number(found[2]) } : undefined;
}

export const keepRound = ({ since, keeping }: Round): void =>
  void store().setProperty(KEY, `${since} ${Math.round(keeping)}`);

export const endRound = (): void => void store().deleteProperty(KEY);
