/** The tabs that a school's page must not take: a school may be called Learning or Board. */
import { FURTHER_TABS } from "../kinds/further-tabs.ts";
import { KINDS } from "../kinds/index.ts";
import { communityWords } from "../words/community.ts";
import { ownPagesWords } from "../words/own-pages.ts";
import { CHECK_SHEET, COLLECTED_SHEET, DATA_TAB, EXTRACTS_SHEET, SUMMARY_SHEET } from "../workbook/page-tabs.ts";
import { BOARD_SHEET } from "./board-page.ts";
import { DISTRICT_SHEET } from "./district-page.ts";
import { TEAMS_SHEET } from "./teams-page.ts";

/** Every tab of ours whose name is fixed, in both languages. */
export const RESERVED_TABS: readonly string[] = [
  ...KINDS.map(({ tab }) => tab),
  ...FURTHER_TABS,
  ...[SUMMARY_SHEET, CHECK_SHEET, DATA_TAB, COLLECTED_SHEET, EXTRACTS_SHEET],
  ...[DISTRICT_SHEET, BOARD_SHEET, TEAMS_SHEET],
  ...[communityWords.en.sheet, communityWords.es.sheet],
  ...[ownPagesWords.en, ownPagesWords.es].flatMap(({ book, mine }) => [book.sheet, mine.sheet]),
];
