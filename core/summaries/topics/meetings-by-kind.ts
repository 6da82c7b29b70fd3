/** Meetings by their kind, as the meeting says or else the team's setup (T10). */
import { textIn } from "../../cycles/team-log.ts";
import { meetingKindsUnder } from "../../kinds/meetings/house-meeting-kinds.ts";
import { meetingsHeld } from "../../kinds/meetings-held.ts";
import type { Policy } from "../../policies/policy.ts";
import { NOT_SAID, OTHER, type Topic, type TopicPart } from "../topic.ts";

/** The kinds of meetings that a policy lists, as parts. */
export function meetingsByKind(policy: Policy): Topic {
  const kinds = meetingKindsUnder(policy);
  const known = new Set(kinds.map(({ key }) => key));
  const partOf = (kind: string): string => (kind === "" ? NOT_SAID.key : known.has(kind) ? kind : OTHER.key);
  return {
    key: "meetings-by-kind",
    requirements: ["T10"],
    heading: { en: "Meetings by kind", es: "Reuniones por tipo" },
    note: {
      en: "Meetings held, by who met: as the meeting says, or else the team’s setup.",
      es: "Reuniones celebradas, según quiénes se reunieron: como dice la reunión o, si no, los ajustes del equipo.",
    },
    parts: [...kinds.map(({ key, label }): TopicPart => ({ key, label, tone: "plain" })), OTHER, NOT_SAID],
    shows: "shares",
    rows: "parts",
    pages: ["team", "school", "district"],
    beside: "meeting",
    glance: false,
    perPerson: [],
    facts: (log) => {
      const setup = log.entries("team")[0];
      const usual = setup ? textIn(setup, "meeting_kind") : "";
      return meetingsHeld(log).map(({ entry, day }) => {
        const own = textIn(entry, "meeting_kind");
        return { part: partOf(own === "" ? usual : own), day, amount: 1, from: entry };
      });
    },
  };
}
