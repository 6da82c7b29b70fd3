/** How far is too far, how long too long: the limits of the checks in one place, so that a district's policy can set its own. */

export interface Limits {
  /** A meeting with notes may lie this many days ahead; further on, its date is wrong. */
  readonly heldAheadDays: number;
  /** The same for a meeting that is only planned. */
  readonly plannedAheadDays: number;
  /** Days without a meeting that count as a gap where a team's rhythm is not known (W4). */
  readonly gapDays: number;
  /** Meetings in a row with one person in a role that count as long (T11). Fewer happen by chance in a small team. */
  readonly roleInARow: number;
  /** Meetings without a person on the roster before somebody asks (V4). */
  readonly meetingsMissed: number;
  /** Days from an assessment to the team's response (T8). */
  readonly daysToRespond: number;
  /** Weeks until a change in teaching is talked about (V6), and until a response to a learner has later data (L3). */
  readonly weeksToReview: number;
  /** Days that a request or a need may stay open (C11). */
  readonly requestDays: number;
  /** How far the minutes by use may be off the meeting's length (V2). */
  readonly minutesOff: number;
  /** Words in all of a meeting's notes below which they are too thin to be of use later (T4). */
  readonly fewestWords: number;
  /** Days for which somebody still remembers a meeting well enough to add to its notes (T4). */
  readonly recallDays: number;
  /** Groups smaller than this are suppressed in pages that leave the team. */
  readonly smallGroup: number;
}

/** Where no policy says otherwise. */
export const HOUSE_LIMITS: Limits = {
  heldAheadDays: 14,
  plannedAheadDays: 366,
  gapDays: 35,
  roleInARow: 5,
  meetingsMissed: 3,
  daysToRespond: 10,
  weeksToReview: 6,
  requestDays: 30,
  minutesOff: 5,
  fewestWords: 12,
  recallDays: 60,
  smallGroup: 10,
};
