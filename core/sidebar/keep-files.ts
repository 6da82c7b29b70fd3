/** Has kept what was read of chosen files. Teams that the register does not know are added to it first. */
import type { Command } from "../command.ts";
import { ask, type Outcome } from "./ask.ts";
import type { Bridge } from "./bridge.ts";
import type { FileRead, ReadsFiles } from "./chosen-file.ts";
import { pathOf } from "./match-file.ts";

/** A file that was looked at; `source` "" where the register does not know whose it is. */
export interface Looked {
  readonly file: File;
  readonly source: string;
  readonly found: FileRead | "same";
}

export interface Totals {
  readonly read: number;
  readonly same: number;
  /** Teams that were not in the register before. */
  readonly added: number;
}

interface Keeping {
  readonly bridge: Pick<Bridge, "send" | "freshId" | "now">;
  readonly reads: Pick<ReadsFiles, "megabytes">;
}

type Taken = Extract<Command, { readonly type: "collect" }>["taken"][number];

/** What came of it: how many, or why it could not be kept. */
export async function keepLooked(
  looked: readonly Looked[],
  keeping: Keeping,
): Promise<{ readonly is: "done"; readonly totals: Totals } | Exclude<Outcome<"collected">, { is: "done" }>> {
  const fresh = looked.filter(isNew);
  const added = await addTeams(fresh, keeping);
  if (added.is !== "done") return added;
  const named = [
    ...looked.filter(({ source }) => source !== ""),
    ...fresh.map((one, i) => ({ ...one, source: added.sources[i] ?? "" })),
  ];
  const taken = named.map((one) => takenOf(one, keeping));
  if (taken.length === 0) return { is: "done", totals: { read: 0, same: 0, added: 0 } };
  const { bridge } = keeping;
  const kept = await ask(bridge, { type: "collect", id: bridge.freshId(), taken }, "collected");
  if (kept.is !== "done") return kept;
  const { read, same } = kept.reply;
  return { is: "done", totals: { read, same, added: fresh.length } };
}

type New = Looked & { readonly found: Extract<FileRead, { is: "log" }> };

const isNew = (one: Looked): one is New => one.source === "" && one.found !== "same" && one.found.is === "log";

async function addTeams(
  fresh: readonly New[],
  { bridge }: Keeping,
): Promise<
  { readonly is: "done"; readonly sources: readonly string[] } | Exclude<Outcome<"saved">, { readonly is: "done" }>
> {
  if (fresh.length === 0) return { is: "done", sources: [] };
  const entries = fresh.map(({ file, found }) => {
    const { team, school } = found.extract.team;
    return {
      kind: "team-link",
      id: "",
      values: { name: team, unit: school === "" ? null : school, link: pathOf(file) },
    };
  });
  const saved = await ask(bridge, { type: "save", id: bridge.freshId(), entries }, "saved");
  return saved.is === "done" ? { is: "done", sources: saved.reply.placed.map(({ id }) => id) } : saved;
}

function takenOf({ source, found }: Looked, { bridge, reads }: Keeping): Taken {
  const at = bridge.now();
  if (found === "same") return { source, state: "same", at };
  if (found.is === "log") return { source, state: "read", at, mark: found.mark, extract: found.extract };
  const nowhere = { requirement: "", sheet: "", cell: "", entry: "", field: "" };
  const facts = { megabytes: reads.megabytes };
  return {
    source,
    state: "unread",
    at,
    why: { code: `collect/file-${found.is}`, severity: "warning", ...nowhere, facts },
  };
}
