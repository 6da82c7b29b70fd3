/** What the page for families says, in English: short sentences of everyday words. */
import { countInWords, dayInEnglish, thousands } from "./in-words.ts";

export const enCommunity = {
  sheet: "PLT Community",
  ourSchools: "Our schools",
  title: "How our teachers learn together",
  when: (district: string, year: string, day: string) =>
    `${district}, school year ${year}. Made on ${dayInEnglish(day)}.`,
  whyHeading: "Why teachers meet",
  why: [
    "Teachers in our schools work in teams.",
    "Each team looks at how students are doing. It picks a goal. It plans what to try in class.",
    "Later the team meets again. It checks what helped and what did not.",
  ],
  soFar: "This year so far",
  teams: (teams: number, schools: number) =>
    `We have ${thousands(teams)} ${teams === 1 ? "team" : "teams"}${schools === 0 ? "" : ` in ${countInWords(thousands(schools), "school", "schools")}`}.`,
  met: (n: number, teams: number) => {
    const they = teams === 1 ? "It" : "They";
    if (n === 0) return `${they} ${teams === 1 ? "has" : "have"} not met yet this year.`;
    return `${they} met ${n === 1 ? "once" : `${thousands(n)} times`} this year.`;
  },
  lately: (lately: number, all: number) =>
    lately === all
      ? "Every team met in the last four weeks."
      : lately === 0
        ? "No team met in the last four weeks."
        : lately === 1
          ? "One of them met in the last four weeks."
          : `In the last four weeks, ${thousands(lately)} of them met.`,
  aims: "What teams aim for",
  goals: (n: number) =>
    n === 1
      ? "Teams set one goal for what students will learn."
      : `Teams set ${thousands(n)} goals for what students will learn.`,
  reached: (n: number, goals: number) =>
    n === 0
      ? `They are still at work on ${goals === 1 ? "it" : "them"}.`
      : n === 1
        ? "So far, they met one goal."
        : `So far, they met ${thousands(n)} goals.`,
  results: "How students did",
  resultsNote: "This is how many students met the goal that their team had set.",
  students: "Students",
  metGoal: "Met the goal",
  privacy: ["We do not show small groups. This keeps each child safe from being picked out."],
  nextHeading: "What comes next",
  next: ["Teams meet all year long.", "Do you want to know more? Ask at your school. We are glad to talk with you."],
};

export type CommunityWords = typeof enCommunity;
