/**
 * `npm run faults`: every fault on every host, and what came of it. Ends with 1 where anything was lost, doubled or written over.
 *
 * `--host Sheets`, `--story meeting` and `--fault "a hand"` take a part; `--part 60 --seed 3` takes every 60th case, from the third on.
 */
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Asked, HOSTS, isAsk, tryCases } from "./hosts.ts";
import { Record, type Tally, type Trouble } from "./matrix.ts";
import { programStories } from "./program-stories.ts";
import { seldomStories } from "./seldom-stories.ts";
import { stories, storyNamed } from "./stories.ts";
import type { Story } from "./story.ts";

const { values } = parseArgs({
  options: {
    host: { type: "string", default: "" },
    story: { type: "string", default: "" },
    fault: { type: "string", default: "" },
    part: { type: "string", default: "1" },
    seed: { type: "string", default: "0" },
    jobs: { type: "string", default: String(Math.min(2, availableParallelism())) },
    shown: { type: "string", default: "20" },
    /** Set for the processes that do the trying. */
    work: { type: "boolean", default: false },
  },
});

/** One process's answer to what it was asked. */
interface Tried {
  readonly tallies: readonly Tally[];
  readonly troubles: readonly Trouble[];
}

/** Of what a team does seldom, and of what a coordinator does, the whole takes every so-manieth case; asked for by name, such a story is tried whole. */
const SELDOM_PART = 8;

const isWorker = values.work;

const toldAtOnce = (trouble: Trouble): void => void process.stderr.write(`${JSON.stringify(trouble)}\n`);

if (isWorker) {
  process.on("message", (asked: unknown) => {
    if (!isAsk(asked)) return;
    void tryCases(asked, toldAtOnce).then(({ tallies, troubles }) =>
      process.send?.({ tallies: [...tallies.values()], troubles }),
    );
  });
} else {
  process.exitCode = await all();
}

/** Large stories are cut into pieces, so that all processes end at about the same time. */
function questions(): readonly Asked[] {
  const part = Number(values.part);
  const asked = (titles: readonly string[], every: number, pieces: number): readonly Asked[] =>
    HOSTS.filter(({ name }) => name.includes(values.host)).flatMap(({ name: host }) =>
      titles.flatMap((story) =>
        Array.from({ length: pieces }, (_, piece) => ({
          host,
          story,
          fault: values.fault,
          every: every * pieces,
          from: (Number(values.seed) % every) + every * piece,
        })),
      ),
    );
  const pieces = part > 1 ? 1 : 4;
  if (values.story !== "") return asked([storyNamed(values.story).title], part, pieces);
  const sampled = titlesOf([...seldomStories, ...programStories]);
  return [...asked(titlesOf(stories), part, pieces), ...asked(sampled, Math.max(part, SELDOM_PART), 1)];
}

function titlesOf(told: readonly Story[]): readonly string[] {
  return told.map(({ title }) => title);
}

async function all(): Promise<number> {
  const started = performance.now();
  const record = new Record(() => undefined);
  const left = [...questions()];
  await Promise.all(Array.from({ length: Number(values.jobs) }, () => work(left, record)));
  for (const trouble of record.troubles.slice(0, Number(values.shown))) console.log(JSON.stringify(trouble));
  const tallies = [...record.tallies.values()].sort((a, b) => a.host.localeCompare(b.host));
  console.table(tallies);
  const sum = (of: "cases" | "lost" | "twice" | "overwritten" | "otherwise"): number =>
    tallies.reduce((total, tally) => total + tally[of], 0);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${sum("cases")} cases in ${seconds} s: ${sum("lost")} lost, ${sum("twice")} twice, ${sum("overwritten")} overwritten, ${sum("otherwise")} not told or not as undisturbed.`,
  );
  const looked = HOSTS.filter(({ name }) => name.includes(values.host));
  const silent = looked.filter(({ name }) => !tallies.some(({ host, cases }) => host === name && cases > 0));
  for (const { name } of silent) console.log(`Nothing was tried on ${name}.`);
  return record.troubles.length + silent.length === 0 ? 0 : 1;
}

/** One process, which is asked until nothing is left. */
async function work(left: Asked[], record: Record): Promise<void> {
  const worker = fork(fileURLToPath(import.meta.url), ["--work"], {
    execArgv: ["--max-old-space-size=1200", "--max-semi-space-size=32", "--enable-source-maps"],
  });
  try {
    for (let asked = left.shift(); asked !== undefined; asked = left.shift()) {
      const { tallies, troubles } = await answerOf(worker, asked);
      record.merge(tallies, troubles);
      const cases = tallies.reduce((sum, tally) => sum + tally.cases, 0);
      process.stderr.write(`${asked.host}, ${asked.story}: ${cases} cases, ${troubles.length} in trouble\n`);
    }
  } finally {
    worker.kill();
  }
}

function answerOf(worker: ReturnType<typeof fork>, asked: Asked): Promise<Tried> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`A process ended while it tried ${asked.host}, ${asked.story}.`));
    worker.once("exit", ended);
    worker.once("message", (tried) => {
      worker.off("exit", ended);
      resolve(tried as Tried);
    });
    worker.send(asked);
  });
}
