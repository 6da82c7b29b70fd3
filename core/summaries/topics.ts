/** All topics, in the order in which pages show them. */
import type { Topic } from "./topic.ts";
import { agendaHabits } from "./topics/agenda-habits.ts";
import { goalAlignment } from "./topics/goal-alignment.ts";
import { meetingMode } from "./topics/meeting-mode.ts";

export const TOPICS: readonly Topic[] = [meetingMode, agendaHabits, goalAlignment];

/** The topics of a page. */
export const topicsFor = (page: Topic["pages"][number]): readonly Topic[] =>
  TOPICS.filter(({ pages }) => pages.includes(page));
