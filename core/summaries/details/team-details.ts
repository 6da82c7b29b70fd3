/** What a team's own page says beyond what every team logs. */
import type { Details } from "../../kinds/further.ts";
import type { Log } from "../../kinds/kind.ts";
import type { DetailsWords } from "../../words/en-details.ts";
import { topicsUnder } from "../topics.ts";
import type { Scope } from "./scope.ts";
import { sectionsFor } from "./sections.ts";
import { topicLine } from "./topic-table.ts";

const TEAM_SEES = new Set(["team", "school", "district", "board", "public"] as const);

/** A few sentences for the top of the page, and the tables for below. Nothing that is one person's own is among them. */
export function teamDetails(log: Log, words: DetailsWords): Details {
  const topics = topicsUnder(log.policy).filter(({ pages }) => pages.includes("team"));
  const scope: Scope = { log, words, audiences: TEAM_SEES, topics, notes: "counted" };
  return {
    glance: topics.filter(({ glance }) => glance).flatMap((topic) => topicLine(topic, scope)),
    blocks: sectionsFor(scope),
  };
}
