/** What the tables of further kinds say on a page, in English. */
import { countInWords, dayInEnglish } from "./in-words.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const enDetails = {
  /** Example: `12 entries, 9 of them this school year.` */
  counted: (all: number, year: number) =>
    all === year
      ? `${countInWords(all, "entry", "entries")} this school year.`
      : `${countInWords(all, "entry", "entries")}, ${year} of them this school year up to today, which are counted here.`,
  /** Example: `Designated days: 5 of 7 used.` */
  glance: (heading: string, n: number, all: number, part: string) => `${heading}: ${n} of ${all} ${part}.`,
  howMany: "How many",
  share: "Share",
  all: "All",
  month: "Month",
  /** Over a table whose rows are months. */
  byMonth: (heading: string) => `${heading}, month by month.`,
  /** Over a table of names under several headings. */
  howOften: "How often each stands under these headings.",
  notSaid: "Not said",
  name: "Name",
  what: "What",
  others: "All others",
  dayText: (day: string) => dayInEnglish(day),
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** Over a table of how many entries there are, and how many have something in each column. */
  filledNote: "How many there are, and how many of them say something under each heading.",
  stillOpen: "Those that are still open:",
  entries: "Entries",
  andMore: (n: number, tab: string) => `and ${n} more in ${tab}`,
  monthName: (year: number, month: number) => `${MONTHS[month - 1] ?? ""} ${year}`,
  newest: "Newest",
  first: "First this year",
  /** Over the further tables of what a section above has already told. */
  closer: (tab: string) => `A closer look at ${tab}`,
  radarTitle: (title: string) => `${title}: where each stands`,
  trendTitle: (title: string) => `${title}: over time`,
  scale: (steps: readonly string[]) => `${steps.map((step, i) => `${i + 1} is “${step}”`).join(", ")}.`,
  standsHighest: (high: string, highest: string, low: string, lowest: string) =>
    high === low
      ? `“${high}” stands at ${highest}.`
      : `Highest is “${high}” (${highest}), lowest “${low}” (${lowest}).`,
  overTime: (months: number, up: number, down: number) =>
    months < 2
      ? "Rated in one month so far; a second rating will show a change."
      : `Over ${countInWords(months, "month", "months")} with ratings: ${up} higher, ${down} lower than at first.`,
  average: "Average",
};

export type DetailsWords = typeof enDetails;
