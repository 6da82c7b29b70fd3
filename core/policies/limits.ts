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
}

/** Where no policy says otherwise. */
export const HOUSE_LIMITS: Limits = {
  heldAheadDays: 14,
  plannedAheadDays: 366,
  gapDays: 35,
  roleInARow: 5,
  meetingsMissed: 3,
};
