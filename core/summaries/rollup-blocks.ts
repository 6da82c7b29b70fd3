/** Parts that the pages of school and district have in common. */
import type { Block, ChartBlock, Link, PageCell } from "../workbook/page.ts";
import { line } from "./page-cells.ts";
import { reasonText, teamsInNeed } from "./reason-words.ts";
import { cyclesIn, percent, type Saying } from "./saying.ts";
import type { Namesakes, SchoolFigures, Unread } from "./school-figures.ts";
import type { Tally } from "./tally.ts";
import { stageKey } from "./tally-keys.ts";
import type { Period } from "./team-figures.ts";

/** A few sentences that answer “how are they doing”. `inSchools` is how many schools they are in; 0 on the page of one school. */
export function glanceBlocks(tally: Tally, inSchools: number, { words }: Saying): readonly Block[] {
  const { teams, met_lately, meetings, there, roster, done, actions, overdue, goals, reached, due, measurable } = tally;
  const blocks: Block[] = [{ type: "heading", text: words.glance }];
  if (meetings === 0) {
    blocks.push(line(words.nothingYet, "plain"));
    return blocks;
  }
  blocks.push(line(words.teamsMet(teams, inSchools, met_lately, meetings), "plain"));
  if (roster > 0) blocks.push(line(words.participation(percent(there, roster)), "plain"));
  if (actions > 0) blocks.push(line(words.followThrough(done, actions, percent(done, actions), overdue), "plain"));
  if (goals > 0) blocks.push(line(words.goals(goals, reached, due, measurable), "plain"));
  return blocks;
}

/** How many teams have stalled, for pages that say below which and why. */
export const stalledBlocks = (tally: Tally, { words }: Saying): readonly Block[] =>
  tally.meetings === 0 ? [] : [line(words.stalledTeams(tally.stalled), tally.stalled > 0 ? "attention" : "plain")];

/** Who may need somebody, and by which rule; the weightiest first, and not more than so many. */
export function attentionBlocks(schools: readonly SchoolFigures[], most: number, saying: Saying): readonly Block[] {
  const { words } = saying;
  const inNeed = teamsInNeed(schools);
  const blocks: Block[] = [{ type: "heading", text: words.attention }];
  if (inNeed.length === 0) blocks.push(line(words.nobody, "plain"));
  for (const figures of inNeed.slice(0, most)) {
    const reasons = figures.reasons.map((reason) => reasonText(reason, figures, saying));
    const team = words.teamOf(figures.team.team, schools.length > 1 ? figures.team.school : "");
    blocks.push(line(words.because(team, reasons), "plain"));
  }
  if (inNeed.length > most) blocks.push(line(words.andMore(inNeed.length - most), "quiet"));
  return blocks;
}

/** The way to the first team that is in a stage of a cycle, by their keys. */
export type WayToStage = (cycle: string, stage: string) => Link | undefined;

/** How many teams are in each stage, with the rule of each cycle (L1). */
export function stageBlocks({ stages }: Tally, wayTo: WayToStage, { words, language }: Saying): readonly Block[] {
  const cycles = cyclesIn(stages);
  if (cycles.length === 0) return [];
  const rows: (readonly PageCell[])[] = [];
  for (const cycle of cycles) {
    for (const [i, stage] of cycle.stages.entries()) {
      const teams = stages.get(stageKey(cycle.key, stage.key)) ?? 0;
      const tone = teams === 0 ? "quiet" : "plain";
      const link = teams === 0 ? undefined : wayTo(cycle.key, stage.key);
      rows.push([
        { value: i === 0 ? cycle.label[language] : null },
        { value: stage.label[language], tone, ...(link ? { link } : {}) },
        { value: teams, tone },
      ]);
    }
  }
  const blocks: Block[] = [
    { type: "heading", text: words.whereTeamsStand },
    { type: "table", headings: [words.cycle, words.stage, words.teams], rows },
  ];
  for (const { label, stallsAfterMeetings } of cycles) {
    blocks.push(line(words.stalledRule(label[language], stallsAfterMeetings), "quiet"));
  }
  return blocks;
}

/** Meetings by month, as a chart with its figures. */
export function monthBlocks({ months }: Tally, { firstMonth }: Period, { words }: Saying): readonly Block[] {
  const first = months.findIndex((meetings) => meetings > 0);
  if (first < 0) return [];
  const values = months.slice(first);
  while (values[values.length - 1] === 0) values.pop();
  const categories: string[] = [];
  for (const i of values.keys()) categories.push(monthName(firstMonth + first + i, words));
  const most = values.indexOf(Math.max(...values));
  const total = values.reduce((sum, value) => sum + value, 0);
  const chart: ChartBlock = {
    type: "chart",
    chart: "column",
    title: words.chartTitle,
    sentence: words.chartSentence(total, values.length, categories[most] ?? "", values[most] ?? 0),
    categoryHeading: words.month,
    categories,
    series: [{ name: words.held, values }],
  };
  return [{ type: "heading", text: words.byMonth }, chart];
}

const monthName = (month: number, words: Saying["words"]): string =>
  words.monthName(Math.floor(month / 12), (month % 12) + 1);

/** Teams of which there is more than one log: one may be a copy, and all of them are counted. */
export function namesakeBlocks(found: readonly Namesakes[], most: number, { words }: Saying): readonly Block[] {
  if (found.length === 0) return [];
  return [
    { type: "heading", text: words.namesakes },
    line(words.namesakesNote, "quiet"),
    ...found
      .slice(0, most)
      .map(({ school, team, sources }) =>
        line(words.because(words.teamOf(team, school), [words.list(sources)]), "attention"),
      ),
    ...(found.length > most ? [line(words.andMore(found.length - most), "quiet")] : []),
  ];
}

/** Logs that never could be read, each with the reason. */
export function unreadBlocks(unread: readonly Unread[], most: number, { words }: Saying): readonly Block[] {
  if (unread.length === 0) return [];
  return [
    { type: "heading", text: words.unread },
    line(words.unreadNote, "quiet"),
    ...unread.slice(0, most).map(({ source, why }) => line(`${source}: ${why}`, "attention")),
    ...(unread.length > most ? [line(words.andMoreFiles(unread.length - most), "quiet")] : []),
  ];
}
