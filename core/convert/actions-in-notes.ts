/** Actions that stand inside notes (`Aaron will …`, `- [ ] …`, `Next steps: …`), as proposals that a person confirms. */

export interface ActionProposal {
  readonly action: string;
  /** Owners as written; empty where none is named. */
  readonly owners: readonly string[];
  /** The due date as written (`by Friday`, `10/3`), or "". */
  readonly due: string;
  /** True where the note shows it as done (`[x]`). */
  readonly done: boolean;
  /** The part of the note that it was taken from. */
  readonly quote: string;
}

export function findActions(_text: string): readonly ActionProposal[] {
  return [];
}
