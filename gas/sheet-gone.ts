/** A sheet that went away while we were at work. */

/** The sheet was there when it was read and is gone now: somebody deleted or renamed it meanwhile. */
export class SheetGone extends Error {
  readonly sheet: string;

  constructor(sheet: string) {
    super(`The sheet "${sheet}" is gone.`);
    this.name = "SheetGone";
    this.sheet = sheet;
  }
}
