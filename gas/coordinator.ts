/** What the coordinator edition has besides: collecting from other workbooks, and the items of its menu. A file of its own, which the team edition lacks. */
import { beginCollecting, collectByTheHour, collectMore, collectState, stopCollecting } from "./collect/collecting.ts";
import { drawFromMenu } from "./collect/draw-from-menu.ts";
import { showPages } from "./sidebar-page.ts";

/** Menu: Collect from the teams. */
export const showCollect = (): void => showPages();

/** Menu: District pages. */
export const runDistrictPages = (): void => drawFromMenu("district");
/** Menu: School page. */
export const runSchoolPage = (): void => drawFromMenu("school");

/** How far collecting is, as JSON (`RoundTold`). */
export const pltCollectState = (): string => JSON.stringify(collectState());

/** Begins a round or goes on with it; `hourly` is `by-the-hour` or `while-open`. */
export const pltCollectBegin = (hourly: string): string =>
  JSON.stringify(beginCollecting(hourly === "by-the-hour" ? "by-the-hour" : "while-open"));

/** Reads some logs and answers how far it is; the page asks again until it is done. */
export const pltCollectMore = (): string => JSON.stringify(collectMore());

/** Stops; what was read stays. */
export const pltCollectStop = (): string => JSON.stringify(stopCollecting());

/** Google calls it every hour while a round goes on without a window. */
export const pltCollectHourly = (event: GoogleAppsScript.Events.TimeDriven): void =>
  collectByTheHour(event.triggerUid ?? "");
