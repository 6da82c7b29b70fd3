/** What the meeting book and a person's own page say, in English. */
import { countInWords, dayInEnglish } from "./in-words.ts";

export const enOwnPages = {
  book: {
    sheet: "PLT Meeting Book",
    title: (team: string) => `${team}: meeting book`,
    about: (n: number, first: string, last: string) =>
      `${countInWords(n, "meeting", "meetings")}, from ${dayInEnglish(first)} to ${dayInEnglish(last)}, the newest first.`,
    none: "No meeting has been held yet.",
    meeting: (day: string, stage: string) => (stage === "" ? dayInEnglish(day) : `${dayInEnglish(day)} · ${stage}`),
    labelled: (label: string, text: string) => `${label}: ${text}`,
    actions: "Agreed to do",
    action: (text: string, owner: string, due: string, status: string) =>
      [text, owner, due === "" ? "" : `by ${dayInEnglish(due)}`, status].filter((part) => part !== "").join(" · "),
    nothing: "The log has nothing more on this meeting.",
  },
  mine: {
    sheet: "PLT My Page",
    title: (name: string) => `${name}: my learning`,
    aboutTab: (name: string) =>
      `Made for ${name}, who alone decides who is to see it. Whoever can open this log can draw it and read it, and finds in it only what the log says already. To keep it apart, print or copy it, then delete this tab. No summary and no collection uses it.`,
    aboutFile: (name: string) =>
      `Made for ${name}, who alone decides who is to see it. It stands in a file of its own, and holds only what the team's log says already. No summary and no collection uses it.`,
    there: (there: number, of: number, percent: string) =>
      `I was at ${there} of ${countInWords(of, "meeting", "meetings")} (${percent}).`,
    guest: (there: number) => `I was at ${countInWords(there, "meeting", "meetings")} as a guest.`,
    roles: "What I took on",
    role: "Role",
    times: "Meetings",
    actions: "My actions",
    done: (done: number, all: number) => `${done} of ${countInWords(all, "action", "actions")} done.`,
    meetings: "Meetings I was at",
    date: "Date",
    stage: "Stage",
    decided: "Decided",
    strategy: "Strategy",
    more: (n: number) => `The newest ${n} are shown.`,
  },
};

export type OwnPagesWords = typeof enOwnPages;
