/** What can go wrong in Excel, at every request and at every step within one. */
import type { Book } from "../../workbench/hosts/book.ts";
import { bookToJson } from "../../workbench/hosts/book-json.ts";
import type { Faults } from "../../workbench/hosts/excel/bridge.ts";
import { Refusal } from "../../workbench/hosts/excel/refusal.ts";
import type { Hand } from "./hands.ts";
import { handsFor } from "./hands-for.ts";
import { type Case, sendAgain, type Told, untilDone, verdictOf, verdictWith } from "./matrix.ts";
import { PATIENT, paneOver } from "./on-excel.ts";
import { others, turnsOf, verdictOfTwo, type Writing } from "./two-people.ts";
import { workedOutOnce } from "./worked-out-once.ts";

const HOST = "Excel";
/** For requests that are never answered. */
const IMPATIENT = 40;

const undisturbed = workedOutOnce((book, command) => paneOver(book, {}, PATIENT).send(command));

interface Trial {
  readonly requests: number;
  /** Steps before which the workbook differs from what it was a step before: request and action. */
  readonly steps: readonly (readonly [request: number, action: number])[];
}

/** Watches a command go well. */
async function watch({ story, start }: Told): Promise<Trial> {
  const book = structuredClone(start);
  const steps: [number, number][] = [];
  let before = bookToJson(book);
  const pane = paneOver(
    book,
    {
      beforeAction: (request, action) => {
        const now = bookToJson(book);
        if (now !== before || action === 0) steps.push([request, action]);
        before = now;
      },
    },
    PATIENT,
  );
  await pane.send(story.command);
  return { requests: pane.host.counts.length, steps };
}

const refusal = (code: string): Refusal => new Refusal(code, "On purpose.", "", 500);

/** What Excel may say; one for each step in turn. */
const CODES = [
  "GeneralException",
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "ServiceNotAvailable",
  "Timeout",
];

/** All cases of one story. */
export async function excelCases(told: Told): Promise<readonly Case[]> {
  const { requests, steps } = await watch(told);
  const all = Array.from({ length: requests }, (_, i) => i);
  const make = (fault: string, at: string, go: Case["try"]): Case => ({
    host: HOST,
    fault,
    story: told.story.title,
    at,
    try: go,
  });
  return [
    ...steps.map(([request, action], i) =>
      make("refused at a step", `request ${request} action ${action}`, () =>
        broken(
          told,
          { beforeAction: (r, a) => throwAt(r === request && a === action, CODES[i % CODES.length] ?? "") },
          PATIENT,
        ),
      ),
    ),
    ...all.map((request) =>
      make("done, no answer", `request ${request}`, () =>
        broken(told, { answers: (r) => (r === request ? "silent" : "soon") }, IMPATIENT),
      ),
    ),
    ...all.map((request) =>
      make("never sent on", `request ${request}`, () =>
        broken(told, { deliver: (r, go) => r !== request && go() }, IMPATIENT),
      ),
    ),
    ...all.flatMap((request) =>
      [0, 1, 2, 3].map((later) =>
        make("done late", `request ${request}, ${later} requests later`, () => late(told, request, later)),
      ),
    ),
    ...all.map((request) => make("the pane closed", `request ${request}`, () => closed(told, request))),
    ...tabsOf(told.end).flatMap((tab) =>
      all.map((request) => make("a tab protected", `request ${request} ${tab}`, () => guarded(told, request, tab))),
    ),
    ...all.flatMap((request) =>
      handsFor(told).map((hand) =>
        make("a hand", `request ${request}: ${hand.name}`, () => handed(told, request, hand)),
      ),
    ),
    ...others(told.story.command).flatMap((other) =>
      ORDERS.map((order) =>
        make("two people", `${order.join("")}: ${other.id}`, () => together(told, other, [...order])),
      ),
    ),
  ];
}

/** Every order in which two people's first five requests may arrive: a reading and a writing each, and one for who begins anew. */
const ORDERS: readonly (readonly number[])[] = Array.from({ length: 32 }, (_, bits) =>
  [16, 8, 4, 2, 1].map((bit) => ((bits & bit) === 0 ? 0 : 1)),
);

function throwAt(is: boolean, code: string): void {
  if (is) throw refusal(code);
}

const tabsOf = (book: Book): readonly string[] =>
  book.sheets.map(({ name }) => name).filter((name) => name.startsWith("PLT"));

/** The fault strikes the first attempt; the next comes from a pane that is well. */
async function broken(told: Told, faults: Partial<Faults>, patience: number) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const again = () => undisturbed(book, command);
  const wrong = await sendAgain(paneOver(book, faults, patience).send(command), again);
  return verdictOf(told, book, wrong);
}

/** A request that the person gave up on reaches Excel after so many requests of the next attempt. */
async function late(told: Told, request: number, later: number) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  let waiting: (() => void) | undefined;
  const hold = (is: boolean, go: () => void): void => {
    if (is) waiting = go;
    else go();
  };
  const slow = paneOver(book, { deliver: (r, go) => hold(r === request, go) }, IMPATIENT);
  let seen = 0;
  const deliver: Faults["deliver"] = (_, go) => {
    if (seen++ === later) arrive();
    go();
  };
  const arrive = (): void => {
    waiting?.();
    waiting = undefined;
  };
  const wrong = await sendAgain(slow.send(command), () => paneOver(book, { deliver }, PATIENT).send(command));
  arrive();
  return verdictOf(told, book, wrong);
}

/** The page is gone with the answer to this request still to come: nobody hears of it, and nothing more is sent. */
async function closed(told: Told, request: number) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const gone = new Promise<{ ended: "gone" }>((resolve) => {
    const pane = paneOver(
      book,
      {
        deliver: (r, go) => {
          if (r <= request) go();
          if (r === request) resolve({ ended: "gone" });
        },
        answers: (r) => (r >= request ? "silent" : "soon"),
      },
      PATIENT,
    );
    void pane.send(command);
  });
  return verdictOf(told, book, await sendAgain(gone, () => undisturbed(book, command)));
}

/** Somebody protects a tab before this request, and opens it after the first attempt. */
async function guarded(told: Told, request: number, tab: string) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const guard = (to: string | null): void => {
    for (const sheet of book.sheets) if (sheet.name === tab) sheet.protection = to;
  };
  const pane = paneOver(
    book,
    { beforeAction: (r, action) => r === request && action === 0 && guard("Protected") },
    PATIENT,
  );
  const first = pane.send(command).finally(() => guard(null));
  const wrong = await sendAgain(first, () => undisturbed(book, command));
  return verdictOf(told, book, wrong);
}

/** A person's hand is in the workbook right before this request. */
async function handed(told: Told, request: number, hand: Hand) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const acted: string[] = [];
  const pane = paneOver(
    book,
    {
      deliver: (r, go) => {
        if (r === request) acted.push(hand.act(book));
        go();
      },
    },
    PATIENT,
  );
  const wrong = await sendAgain(pane.send(command), () => undisturbed(book, command));
  return acted.includes("done") ? verdictWith(told, book, wrong, hand) : verdictOf(told, book, wrong);
}

/** Two panes on one workbook; their requests arrive in this order. */
async function together(told: Told, other: Writing, order: readonly number[]) {
  const book = structuredClone(told.start);
  const { command } = told.story;
  const turns = turnsOf(order);
  const [first, second] = [command, other].map((each, who) =>
    paneOver(book, { deliver: (_, go) => void turns.wait(who).then(go) }, PATIENT)
      .send(each)
      .finally(() => turns.leave(who)),
  );
  if (!first || !second) throw new RangeError("There are two.");
  await Promise.all([first, second]);
  const wrong = await untilDone(first, () => undisturbed(book, command));
  const also = await untilDone(second, () => undisturbed(book, other));
  return verdictOfTwo(told, book, other, [...wrong, ...also]);
}
