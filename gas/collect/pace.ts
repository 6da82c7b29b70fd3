/** The pace of requests: Google answers sixty a minute for one person, and refuses what comes faster. */

/** Between the beginnings of two requests; a little more than a second, so that no minute holds more than 58. */
const APART_MILLISECONDS = 1_050;

/** Waits, where it must, until the next request may go out. Each run begins a pace of its own: it has read the program workbook just before. */
export class Pace {
  #last = 0;

  wait(): void {
    const early = this.#last + APART_MILLISECONDS - Date.now();
    if (early > 0) Utilities.sleep(early);
    this.#last = Date.now();
  }
}
