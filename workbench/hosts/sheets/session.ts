/** `Session`: who is at work, and in which language. */
import type { Person } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";

export interface UserPort {
  readonly getEmail: () => string;
}
export interface SessionPort {
  readonly getActiveUser: () => UserPort;
  readonly getEffectiveUser: () => UserPort;
  readonly getActiveUserLocale: () => string;
  readonly getScriptTimeZone: () => string;
  readonly getTemporaryActiveUserKey: () => string;
}

type Assert<T extends U, U> = T;
export type UserIsReal = Assert<GoogleAppsScript.Base.User, UserPort>;
export type SessionIsReal = Assert<GoogleAppsScript.Base.Session, SessionPort>;

const emails = new WeakMap<object, string>();

export function userPort(email: string): UserPort {
  const port = service("User", { getEmail: () => email });
  emails.set(port, email);
  return port;
}

/** The address of a person who is given by it, or as a user. */
export function emailOf(user: unknown): string {
  const email = typeof user === "object" && user !== null ? emails.get(user) : user;
  if (typeof email === "string" && email.includes("@")) return email;
  throw new ServiceException(`Invalid email: ${String(email)}`);
}

export const sessionService = (person: Person, scriptTimeZone: string): SessionPort =>
  service("Session", {
    getActiveUser: () => userPort(person.email),
    getEffectiveUser: () => userPort(person.email),
    getActiveUserLocale: () => person.locale,
    getScriptTimeZone: () => scriptTimeZone,
    getTemporaryActiveUserKey: () => `stand-in-${person.email}`,
  });
