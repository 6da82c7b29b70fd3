/** Whether common data are there on the days on which they are collected (C9). */
import { dayIn, isFilled } from "../../cycles/team-log.ts";
import { missingData } from "../../kinds/inquiry/common-measure-checks.ts";
import type { Fact, Topic } from "../topic.ts";

export const commonData: Topic = {
  key: "common-data",
  requirements: ["C9"],
  heading: { en: "Common data collected", es: "Datos comunes recogidos" },
  note: {
    en: "Days on which a common measure was due, by whether a result was recorded from then until the next time.",
    es: "Fechas en que tocaba una medida común, según si se anotó un resultado desde entonces hasta la siguiente.",
  },
  parts: [
    { key: "there", label: { en: "There", es: "Están" }, tone: "plain" },
    { key: "missing", label: { en: "Missing", es: "Faltan" }, tone: "attention" },
  ],
  shows: "shares",
  rows: "groups",
  total: true,
  pages: ["team", "school", "district"],
  beside: "common-measure",
  glance: true,
  perPerson: [],
  facts: (log) =>
    log.entries("common-measure").flatMap((entry): readonly Fact[] => {
      const day = dayIn(entry, "date");
      if (day === undefined || day >= log.today || !isFilled(entry, "name")) return [];
      const part = missingData.finds(entry, log) === undefined ? "there" : "missing";
      return [{ part, day, amount: 1, from: entry }];
    }),
};
