/** One writer at a time: what a command reads stays true until it has written. People who type by hand hold no lock. */

/** How long to wait for somebody else's save. */
const WAIT_MILLISECONDS = 15_000;

/**
 * Does the work while nobody else's command can write to this document; answers `busy()` where the wait was in vain.
 * Outside a document there is no document lock; the script's own serves instead.
 */
export function withLock<T>(work: () => T, busy: () => T): T {
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) return busy();
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
