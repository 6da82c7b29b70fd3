/** `LockService`: one run at a time, for a document or for the whole script. A lock ends with the run that holds it. */
import type { Book } from "../book.ts";
import { ServiceException } from "./exception.ts";
import type { Execution } from "./execution.ts";
import { service } from "./mark.ts";

export interface LockPort {
  readonly tryLock: (timeoutInMillis: number) => boolean;
  readonly waitLock: (timeoutInMillis: number) => void;
  readonly hasLock: () => boolean;
  readonly releaseLock: () => void;
}
export interface LockServicePort {
  readonly getDocumentLock: () => LockPort | null;
  readonly getScriptLock: () => LockPort;
  readonly getUserLock: () => LockPort;
}

type Assert<T extends U, U> = T;
export type LockIsReal = Assert<GoogleAppsScript.Lock.Lock, LockPort>;
export type LockServiceIsReal = Assert<GoogleAppsScript.Lock.LockService, LockServicePort>;

/** Who holds a lock: the number of a run, or null. */
export interface LockState {
  holder: number | null;
}

export interface Locks {
  /** Null where the script runs outside a document. */
  readonly document: LockState | null;
  readonly script: LockState;
  readonly user: LockState;
}

export const lockService = (locks: Locks, run: Execution): LockServicePort =>
  service("LockService", {
    getDocumentLock: () => (locks.document === null ? null : lockPort(locks.document, run)),
    getScriptLock: () => lockPort(locks.script, run),
    getUserLock: () => lockPort(locks.user, run),
  });

function lockPort(state: LockState, run: Execution): LockPort {
  const tryLock = (milliseconds: number): boolean => {
    if (state.holder === null || state.holder === run.id) {
      state.holder = run.id;
      return true;
    }
    run.clock.advance(milliseconds);
    return false;
  };
  return service("Lock", {
    tryLock,
    waitLock: (milliseconds: number) => {
      if (tryLock(milliseconds)) return;
      throw new ServiceException("Lock timeout: another process was holding the lock for too long.");
    },
    hasLock: () => state.holder === run.id,
    releaseLock: () => {
      if (state.holder === run.id) state.holder = null;
    },
  });
}

/** Frees what a run still holds when it ends. */
export function endLocks(locks: Locks, run: Execution): void {
  for (const state of [locks.document, locks.script, locks.user]) if (state?.holder === run.id) state.holder = null;
}

/** Locks belong to the workbook: all hosts over the same one share them, as two people in one document do. */
const documentLocks = new WeakMap<Book, LockState>();

function documentLock(book: Book): LockState {
  const lock = documentLocks.get(book) ?? { holder: null };
  documentLocks.set(book, lock);
  return lock;
}

/** The locks of a workbook's script. */
export const locksOf = (book: Book, document: "usual" | "none"): Locks => ({
  document: document === "usual" ? documentLock(book) : null,
  script: { holder: null },
  user: { holder: null },
});

/** Holds a workbook's lock as another person's run would; call what it answers to free it. */
export function holdLock(book: Book): () => void {
  const lock = documentLock(book);
  lock.holder = -1;
  return () => {
    lock.holder = null;
  };
}
