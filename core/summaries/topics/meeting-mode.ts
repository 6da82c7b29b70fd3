/** Meetings in person and virtual (W4). */
import { textIn } from "../../cycles/team-log.ts";
import { meetingsHeld } from "../../kinds/meetings-held.ts";
import type { Topic } from "../topic.ts";

const MODES = ["in-person", "virtual", "both"];

export const meetingMode: Topic = {
  key: "meeting-mode",
  requirements: ["W4"],
  heading: { en: "How teams meet", es: "Cómo se reúnen los equipos" },
  note: { en: "Meetings held, by the place that was noted.", es: "Reuniones celebradas, según el lugar anotado." },
  parts: [
    { key: "in-person", label: { en: "In person", es: "Presencial" }, tone: "plain" },
    { key: "virtual", label: { en: "Virtual", es: "En línea" }, tone: "plain" },
    { key: "both", label: { en: "In person and virtual", es: "Mixta" }, tone: "plain" },
    { key: "not-said", label: { en: "A room, or not said", es: "Un salón, o sin anotar" }, tone: "plain" },
  ],
  shows: "shares",
  rows: "parts",
  pages: ["school", "district"],
  facts: (log) =>
    meetingsHeld(log).map(({ entry, day }) => {
      const place = textIn(entry, "place");
      return { part: MODES.includes(place) ? place : "not-said", day, amount: 1 };
    }),
};
