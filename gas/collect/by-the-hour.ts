/** The trigger that goes on collecting every hour, made on wish and removed when there is nothing left to do. */

/** Which of this script's triggers is this document's: an add-on may have others, in other documents. */
const KEY = "plt.hourly";
const CALLS = "pltCollectHourly";

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

const triggers = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === CALLS);

/** True while it goes on by the hour, as far as this document knows. It asks for no permission. */
export const goesOnByTheHour = (): boolean => store().getProperty(KEY) !== null;

/** Makes the trigger where there is none yet. Throws what Google refuses. */
export function goOnByTheHour(): void {
  const known = store().getProperty(KEY);
  if (triggers().some((trigger) => trigger.getUniqueId() === known)) return;
  const made = ScriptApp.newTrigger(CALLS).timeBased().everyHours(1).create();
  store().setProperty(KEY, made.getUniqueId());
}

/** Removes this document's trigger, and the one that calls right now: `calling` is its id, "" where none does. */
export function stopByTheHour(calling: string): void {
  const known = store().getProperty(KEY);
  if (known === null && calling === "") return;
  for (const trigger of triggers()) {
    if ([known, calling].includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
  }
  store().deleteProperty(KEY);
}
