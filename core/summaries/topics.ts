/** All topics, in the order in which pages show them: those of every team, then those that further kinds declare under a policy. */
import { kindsFor } from "../kinds/further-kinds.ts";
import { policyNamed } from "../policies/named.ts";
import { HOUSE_POLICY, type Policy } from "../policies/policy.ts";
import type { Topic, TopicPart } from "./topic.ts";
import { agendaHabits } from "./topics/agenda-habits.ts";
import { agendaItems } from "./topics/agenda-items.ts";
import { commonData } from "./topics/common-data.ts";
import { countedTime } from "./topics/counted-time.ts";
import { designatedDaysUsed } from "./topics/designated-days-used.ts";
import { givenAndReceived } from "./topics/given-and-received.ts";
import { goalAlignment } from "./topics/goal-alignment.ts";
import { meetingsByKind } from "./topics/meetings-by-kind.ts";
import { requests } from "./topics/requests.ts";
import { rhythm } from "./topics/rhythm.ts";
import { timeToRespond } from "./topics/time-to-respond.ts";
import { topicsOfKind } from "./topics-of-kind.ts";

/** Topics that need more than one kind's own columns. */
export const topicsOfHouse = (policy: Policy): readonly Topic[] => [
  designatedDaysUsed,
  countedTime,
  rhythm,
  meetingsByKind(policy),
  agendaHabits,
  agendaItems,
  goalAlignment,
  commonData,
  timeToRespond,
  requests,
  givenAndReceived,
];

const made = new WeakMap<Policy, readonly Topic[]>();

/** What is counted in a log under this policy. The same policy gives the same list. */
export function topicsUnder(policy: Policy): readonly Topic[] {
  const before = made.get(policy);
  if (before) return before;
  const now = onceEach([...topicsOfHouse(policy), ...kindsFor(policy).flatMap(topicsOfKind)]);
  made.set(policy, now);
  return now;
}

/** What a kind gives in two ways to the same counts is counted once. */
const onceEach = (topics: readonly Topic[]): readonly Topic[] =>
  topics.filter((topic, i) => topics.findIndex(({ key }) => key === topic.key) === i);

const known = new Map<string, readonly Topic[]>();

/** The topics of a page whose teams follow these policies (by their keys); a topic that policies part differently has all of their parts. */
export function topicsFor(page: Topic["pages"][number], policies: Iterable<string>): readonly Topic[] {
  const keys = [...policies].sort();
  const key = `${page} ${keys.join(" ")}`;
  const before = known.get(key);
  if (before) return before;
  const now = topicsOf(keys).filter(({ pages }) => pages.includes(page));
  known.set(key, now);
  return now;
}

function topicsOf(policies: readonly string[]): readonly Topic[] {
  const found = new Map<string, Topic>();
  for (const key of policies) {
    for (const topic of topicsUnder(policyNamed(key) ?? HOUSE_POLICY)) {
      const before = found.get(topic.key);
      found.set(topic.key, before ? { ...before, parts: joined(before.parts, topic.parts) } : topic);
    }
  }
  return [...found.values()];
}

const joined = (parts: readonly TopicPart[], more: readonly TopicPart[]): readonly TopicPart[] => [
  ...parts,
  ...more.filter(({ key }) => !parts.some((part) => part.key === key)),
];
