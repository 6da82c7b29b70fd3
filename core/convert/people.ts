/** Who a cell names: people present, absent and in roles, and groups that are nobody in particular. */

export interface PeopleReading {
  readonly present: readonly string[];
  readonly absent: readonly { readonly name: string; readonly reason: string }[];
  readonly roles: readonly { readonly name: string; readonly role: string }[];
  readonly groups: readonly string[];
}

export function readPeople(_text: string): PeopleReading {
  return { present: [], absent: [], roles: [], groups: [] };
}

export interface JoinedPeople {
  readonly joined: ReadonlyMap<string, string>;
  readonly unsure: readonly { readonly name: string; readonly candidates: readonly string[] }[];
}

/** Joins different spellings of one person by the roster (J. Lee, Lee, Jenna Lee); unsure ones are listed, not joined. */
export function joinPeople(_names: readonly string[], _roster: readonly string[]): JoinedPeople {
  return { joined: new Map(), unsure: [] };
}
