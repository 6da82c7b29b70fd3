/** Whether meetings come in their rhythm (W4). */

import { meetingsHeld } from "../../kinds/meetings-held.ts";
import { spansSummer } from "../../kinds/rhythm.ts";
import { gapLimit } from "../../kinds/rhythm-gaps.ts";
import { daysBetween } from "../../workbook/day.ts";
import type { Fact, Topic } from "../topic.ts";

export const rhythm: Topic = {
  key: "rhythm",
  requirements: ["W4"],
  heading: { en: "Rhythm of meetings", es: "Ritmo de las reuniones" },
  note: {
    en: "Meetings by whether they came in the team’s rhythm or after a gap. A first meeting, and one after a summer, has none before it.",
    es: "Reuniones según si llegaron en su ritmo o después de una pausa. La primera, y la que sigue a un verano, no tiene otra antes.",
  },
  parts: [
    { key: "in-rhythm", label: { en: "In rhythm", es: "En su ritmo" }, tone: "plain" },
    { key: "after-gap", label: { en: "After a gap", es: "Tras una pausa" }, tone: "attention" },
  ],
  shows: "shares",
  rows: "groups",
  pages: ["team", "school", "district"],
  beside: "meeting",
  glance: false,
  perPerson: [],
  facts: (log) => {
    const held = meetingsHeld(log);
    const limit = gapLimit(log);
    return held.flatMap(({ entry, day }, i): readonly Fact[] => {
      const before = held[i - 1]?.day;
      if (before === undefined || spansSummer(before, day)) return [];
      const isGap = daysBetween(before, day) > limit;
      return [{ part: isGap ? "after-gap" : "in-rhythm", day, amount: 1, from: entry }];
    });
  },
};
