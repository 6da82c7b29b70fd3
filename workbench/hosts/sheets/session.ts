/** `Session`: who is at work, and in which language. */
import type { Person } from "./desk.ts";
import { service } from "./mark.ts";

export interface SessionPort {
  readonly getActiveUser: () => { readonly getEmail: () => string };
  readonly getActiveUserLocale: () => string;
  readonly getScriptTimeZone: () => string;
}

type Assert<T extends U, U> = T;
export type SessionIsReal = Assert<GoogleAppsScript.Base.Session, SessionPort>;

export const sessionService = (person: Person, scriptTimeZone: string): SessionPort =>
  service("Session", {
    getActiveUser: () => service("User", { getEmail: () => person.email }),
    getActiveUserLocale: () => person.locale,
    getScriptTimeZone: () => scriptTimeZone,
  });
