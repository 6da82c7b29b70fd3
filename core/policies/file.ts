/** A district's own policy as it writes it: one JSON file. `docs/policy.md` tells it to people; a test holds the two together. */
import * as z from "zod/mini";
import { parseDay } from "../workbook/day.ts";
import { isSafePattern } from "./learner-code.ts";
import { HOUSE_LIMITS } from "./limits.ts";

/** What belongs in a place is said by a code; `words/policy-files.ts` has its sentence. */
const wants = (error: string) => ({ error });

/** Longer texts belong in a document; what a workbook keeps must fit into a cell. */
const LONGEST = 400;

const text = z.string(wants("text")).check(z.minLength(1, wants("text")), z.maxLength(LONGEST, wants("short-text")));
const both = z.strictObject({ en: text, es: text }, wants("words"));
const words = z.union([text, both], wants("words"));
const day = z
  .string(wants("day"))
  .check(z.refine((given) => parseDay(given) !== undefined && /^\d{4}-\d\d-\d\d$/.test(given), wants("day")));
const time = z.string(wants("time")).check(z.regex(/^([01]?\d|2[0-3]):[0-5]\d$/, wants("time")));
const count = z.number(wants("count")).check(z.int(wants("count")), z.gte(0, wants("count")));

const item = z.union(
  [text, z.strictObject({ key: z.optional(text), en: text, es: text, says: z.optional(z.array(text)) })],
  wants("item"),
);
const items = z.array(item, wants("list"));

const need = z.union(
  [
    z.enum([
      "data-source",
      "goal",
      "goal-baseline",
      "goal-target",
      "goal-measure",
      "goal-date",
      "strategy",
      "result",
      "reflection",
    ]),
    z.strictObject({ kind: text, fields: z.optional(z.array(text)) }),
  ],
  wants("need"),
);

const stage = z.strictObject(
  {
    key: z.optional(text),
    name: words,
    says: z.optional(z.array(text, wants("list"))),
    needs: z.optional(z.array(need, wants("list"))),
    leaves: z.optional(z.array(need, wants("list"))),
  },
  wants("object"),
);

const ownCycle = z.strictObject(
  {
    key: z.optional(text),
    name: words,
    stages: z.array(stage, wants("list")).check(z.minLength(2, wants("stages"))),
    stallsAfterMeetings: z.optional(count),
    stallsAfterDays: z.optional(count),
  },
  wants("object"),
);

const limits = z.strictObject(
  Object.fromEntries(Object.keys(HOUSE_LIMITS).map((name) => [name, z.optional(count)] as const)),
  wants("object"),
);

export const POLICY_VERSION = 1;

export const policySchema = z.strictObject(
  {
    "plt-policy": z.literal(POLICY_VERSION, wants("version")),
    name: words,
    key: z.optional(text),
    basedOn: z.optional(z.array(text, wants("list"))),
    line: z.optional(
      z.strictObject(
        {
          reference: z.optional(text),
          adopted: z.optional(day),
          amended: z.optional(day),
          replaces: z.optional(text),
        },
        wants("object"),
      ),
    ),
    cycle: z.optional(text),
    ownCycle: z.optional(ownCycle),
    approvedUses: z.optional(items),
    ruledOutUses: z.optional(items),
    meetingKinds: z.optional(items),
    structures: z.optional(items),
    attributes: z.optional(
      z.array(
        z.strictObject({ key: z.optional(text), name: words, statements: items }, wants("object")),
        wants("list"),
      ),
    ),
    scale: z.optional(items),
    calendar: z.optional(
      z.array(
        z.strictObject(
          { date: day, from: z.optional(time), to: z.optional(time), label: z.optional(text) },
          wants("object"),
        ),
        wants("list"),
      ),
    ),
    terms: z.optional(z.strictObject({ signedOn: day, minutes: count, agendaSetBy: words }, wants("object"))),
    limits: z.optional(limits),
    checks: z.optional(
      z.record(
        z.string(wants("text")),
        z.enum(["off", "remark", "warn", "hold"], wants("strictness")),
        wants("object"),
      ),
    ),
    learnerCode: z.optional(z.string(wants("pattern")).check(z.refine(isSafePattern, wants("pattern")))),
    begins: z.optional(
      z.strictObject(
        { team: z.optional(z.array(text, wants("list"))), program: z.optional(z.array(text, wants("list"))) },
        wants("object"),
      ),
    ),
  },
  wants("object"),
);

export type PolicyFile = z.infer<typeof policySchema>;
export type FileItem = z.infer<typeof item>;
export type FileCycle = z.infer<typeof ownCycle>;
export type FileNeed = z.infer<typeof need>;
export type FileWords = z.infer<typeof words>;
