/** A program's workbook into which logs are collected, and what stands in it then. */
import { collect } from "../../../core/commands/collect.ts";
import { registered } from "../../../core/commands/registered.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Taken } from "../../../core/summaries/taken.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { ask, perform } from "./a-log.ts";

export const take = (book: Snapshot, id: string, ...taken: readonly Taken[]) =>
  perform(collect, { type: "collect", id, taken }, book);

export function teamsOf(book: Snapshot): Extract<Reply, { type: "registered" }>["teams"] {
  const { reply } = ask(registered, { type: "registered" }, book);
  if (reply.type !== "registered") throw new Error(reply.type);
  return reply.teams;
}

export const states = (book: Snapshot): readonly string[] =>
  teamsOf(book).map(({ team, state }) => `${team}: ${state}`);
