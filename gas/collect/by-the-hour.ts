/** The trigger that goes on collecting every hour, made on wish and removed when there is nothing left to do. */

/** Which of this script's triggers is this document's: an add-on may have others, in other documents. */
const KEY = "plt.hourly";
/** Since when its first run is awaited, in milliseconds since 1970. */
const AWAITED = "plt.hourly.awaited";
const CALLS = "pltCollectHourly";
/** The first run comes within two hours; what has not come by then does not come. */
const LONGEST_WAIT = 3 * 60 * 60_000;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

const triggers = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === CALLS);

/** `runs`: as far as this document knows. `never-ran`: it was made long ago, and Google has not run it in this document. It asks for no permission. */
export function hourlyNow(): "off" | "runs" | "never-ran" {
  if (store().getProperty(KEY) === null) return "off";
  const awaited = store().getProperty(AWAITED);
  return awaited !== null && Date.now() - Number(awaited) > LONGEST_WAIT ? "never-ran" : "runs";
}

/** Makes the trigger where there is none yet. Throws what Google refuses. */
export function goOnByTheHour(): void {
  const known = store().getProperty(KEY);
  if (hourlyNow() === "runs" && triggers().some((trigger) => trigger.getUniqueId() === known)) return;
  stopByTheHour("");
  const made = ScriptApp.newTrigger(CALLS).timeBased().everyHours(1).create();
  store().setProperties({ [KEY]: made.getUniqueId(), [AWAITED]: String(Date.now()) });
}

/** Keeps in mind that Google runs it. */
export const ranByTheHour = (): void => void store().deleteProperty(AWAITED);

/**
 * True where a run by the hour found itself outside of any document, so that there is nothing that it could collect for. What tells it are
 * the document's own properties: they are asked for without a permission, and are null then.
 */
export const isOutside = (): boolean => {
  const kept: GoogleAppsScript.Properties.Properties | null = store();
  return kept === null;
};

/** Removes this document's trigger, and the one that calls right now: `calling` is its id, "" where none does. */
export function stopByTheHour(calling: string): void {
  const known = store().getProperty(KEY);
  if (known === null && calling === "") return;
  removeTriggers([known, calling]);
  store().deleteProperty(KEY);
  store().deleteProperty(AWAITED);
}

/** Removes the triggers of these ids where they are. */
export function removeTriggers(ids: readonly (string | null)[]): void {
  for (const trigger of triggers()) {
    if (ids.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
  }
}
