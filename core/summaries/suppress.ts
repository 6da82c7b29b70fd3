/**
 * Which groups of people a public page must not show: small ones, and as many others as it takes that no total gives a small one away.
 * The rule and what it protects against stand in `core/decisions/small-groups.md`.
 */

/** A group: a district, a school, a team. Its parts are groups, too; a group with parts holds just what they hold together. */
export interface Group {
  readonly key: string;
  /** People counted. 0: the group is empty, and that is no secret. */
  readonly people: number;
  /** Different people it holds for certain: who is counted for two goals is one child. */
  readonly different: number;
  /** Of those counted, the ones that reached what was counted. */
  readonly reached: number;
  readonly parts: readonly Group[];
}

/** Groups of fewer people are never shown, whatever a policy says. */
export const SMALLEST_GROUP = 10;

/** Shares at or beyond these say of nearly everyone the same. */
export const EXTREMES = { low: 0.05, high: 0.95 };

/**
 * The keys of all groups that no page may show, small and complementary alike, so that none of them can be told apart. What is left lets
 * nobody narrow a hidden group down to fewer than `smallest` possible sizes (ten and more), nor learn that all or none of those hidden
 * together reached it.
 * Keys must differ throughout the tree. Decide once for all pages of a district: two decisions could give away what each hides.
 * Example: schools of 40, 30 and 6 students hide the 6 and, because the district's total is shown, the 30.
 */
export function hiddenGroups(root: Group, smallest: number): ReadonlySet<string> {
  const hiding: Hiding = { keys: new Set(), smallest: Math.max(smallest, SMALLEST_GROUP) };
  hideSmall(root, hiding);
  for (let before = -1; before !== hiding.keys.size; ) {
    before = hiding.keys.size;
    protect(root, hiding);
  }
  return hiding.keys;
}

interface Hiding {
  /** Of the groups that are hidden so far. */
  readonly keys: Set<string>;
  /** Groups of fewer people are hidden. */
  readonly smallest: number;
}

function hideSmall(group: Group, hiding: Hiding): void {
  if (group.people > 0 && group.different < hiding.smallest) hiding.keys.add(group.key);
  for (const part of group.parts) hideSmall(part, hiding);
}

/** From the top down: a total that is shown needs enough hidden below it, one that is hidden must not be the sum of shown parts. */
function protect(group: Group, hiding: Hiding): void {
  const parts = group.parts.filter((part) => part.people > 0);
  if (hiding.keys.has(group.key)) hideOnePart(parts, hiding.keys);
  else if (!hideEnough(parts, hiding)) hiding.keys.add(group.key);
  for (const part of parts) protect(part, hiding);
}

function hideOnePart(parts: readonly Group[], hidden: Set<string>): void {
  const smallest = smallestShown(parts, hidden);
  if (smallest && !parts.some((part) => hidden.has(part.key))) hidden.add(smallest.key);
}

/** False where all parts together do not hide enough, so that their total must go as well. */
function hideEnough(parts: readonly Group[], hiding: Hiding): boolean {
  const { keys: hidden } = hiding;
  while (parts.some((part) => hidden.has(part.key)) && !isEnough(parts, hiding)) {
    const next = smallestShown(parts, hidden);
    if (!next) return false;
    hidden.add(next.key);
    hideOnePart(
      next.parts.filter((part) => part.people > 0),
      hidden,
    );
  }
  return true;
}

/**
 * Whoever takes the shown parts from the total learns what the hidden ones hold together. That is harmless where they are several, where
 * each could be any of as many sizes as a group must have people (every listed group has at least one person), and where their share together is no extreme.
 */
function isEnough(parts: readonly Group[], { keys: hidden, smallest }: Hiding): boolean {
  const below = parts.filter((part) => hidden.has(part.key)).map((part) => hiddenBelow(part, hidden));
  const people = below.reduce((sum, one) => sum + one.people, 0);
  const reached = below.reduce((sum, one) => sum + one.reached, 0);
  const leaves = below.reduce((sum, one) => sum + one.leaves, 0);
  const isExtreme = reached <= people * EXTREMES.low || reached >= people * EXTREMES.high;
  return below.length > 1 && people - leaves >= smallest - 1 && !isExtreme;
}

interface Hidden {
  readonly people: number;
  readonly reached: number;
  readonly leaves: number;
}

/** What stays unknown of a hidden group after all of its shown parts are taken from it. */
function hiddenBelow(group: Group, hidden: ReadonlySet<string>): Hidden {
  const parts = group.parts.filter((part) => part.people > 0);
  if (parts.length === 0) return { people: group.people, reached: group.reached, leaves: 1 };
  return parts
    .filter((part) => hidden.has(part.key))
    .map((part) => hiddenBelow(part, hidden))
    .reduce(
      (sum, one) => ({
        people: sum.people + one.people,
        reached: sum.reached + one.reached,
        leaves: sum.leaves + one.leaves,
      }),
      { people: 0, reached: 0, leaves: 0 },
    );
}

function smallestShown(parts: readonly Group[], hidden: ReadonlySet<string>): Group | undefined {
  let smallest: Group | undefined;
  for (const part of parts) {
    if (hidden.has(part.key)) continue;
    if (!smallest || part.people < smallest.people || (part.people === smallest.people && part.key < smallest.key)) {
      smallest = part;
    }
  }
  return smallest;
}
