/** Failures as the stand-in's services raise them: what the real service would refuse, and what nobody has built here yet. */

/** The service refuses, in words like those of the real one. The script sees an error called `Exception` and may catch it. */
export class ServiceException extends Error {
  /** What the script sees as the error's name. */
  readonly shownAs: string = "Exception";
}

/** One of Google's APIs refuses; advanced services raise it under another name. */
export class ApiException extends ServiceException {
  override readonly shownAs = "GoogleJsonResponseException";
}

/** The script used a member that the stand-in lacks. It ends the whole run, even where the script catches it, so that nothing passes by accident. */
export class NotBuilt extends Error {
  constructor(member: string) {
    super(`stand-in: ${member} is not built; see docs/stand-ins.md`);
  }
}

/** The run took longer than it may. The real program ends there and then; no `catch` sees it. */
export class RunEnded extends Error {
  constructor() {
    super("Exceeded maximum execution time");
  }
}
