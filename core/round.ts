/** How far a round of collecting has come, as a host that reads other workbooks by itself tells its page. JSON through and through. */
import type { Notice } from "./words/notice.ts";

export interface RoundTold {
  /**
   * `running`: ask for more. `waiting`: ask for more in a minute. `elsewhere`: another window or the hourly run is at it. `stuck`: somebody
   * must do what the notice says. `idle`: no round is under way.
   */
  readonly now: "running" | "waiting" | "elsewhere" | "stuck" | "idle";
  /** True while it goes on every hour without this window. */
  readonly hourly: boolean;
  /** Teams in the register, and those that are still to come in this round; both 0 where no step told. */
  readonly teams: number;
  readonly left: number;
  readonly notices: readonly Notice[];
}

/** Whether a round goes on every hour with the window closed. */
export type GoesOn = "by-the-hour" | "while-open";
