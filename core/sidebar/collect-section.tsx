/** Collecting the logs of the registered teams: choosing files, how far it is, and what came of it. */
import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { ReadsFiles } from "./chosen-file.ts";
import { collectFiles, type Ended, logsAmong, type Progress as Reading } from "./collect-files.ts";
import type { Registered } from "./match-file.ts";
import { usePage } from "./page-context.ts";
import { usePages } from "./pages-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { Problem } from "./problem.tsx";

interface Props {
  readonly teams: readonly Registered[];
  /** Looks at the register again. */
  readonly look: () => void;
}

type Work =
  | { readonly is: "idle" }
  | { readonly is: "reading"; readonly at: Reading }
  | { readonly is: "ended"; readonly ended: Ended };

function useCollecting(reads: ReadsFiles, look: () => void) {
  const { bridge, announce } = usePage();
  const { texts } = usePages();
  const [work, setWork] = useState<Work>({ is: "idle" });
  const [stopping, setStopping] = useState(false);
  const stopped = useRef(false);
  const collect = async (chosen: readonly File[]): Promise<void> => {
    const files = logsAmong(chosen);
    stopped.current = false;
    setStopping(false);
    const progress = (at: Reading): void => setWork({ is: "reading", at });
    const ended = await collectFiles({ files, reads, bridge, progress, isStopped: () => stopped.current });
    setWork({ is: "ended", ended });
    announce(texts.collect.done(ended.read, ended.same));
    look();
  };
  const stop = (): void => {
    stopped.current = true;
    setStopping(true);
  };
  return { work, stopping, collect, stop };
}

/** A button that opens the system's own dialog. The input itself stays reachable for the keyboard. */
function FileButton(props: {
  readonly text: string;
  readonly folder: "files" | "folder";
  readonly chosen: (files: readonly File[]) => void;
}): JSX.Element {
  const id = useId();
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    // The same files may be chosen again.
    input.value = "";
    if (files.length > 0) props.chosen(files);
  };
  return (
    <span class="file-button">
      <input
        id={id}
        class="sr-only"
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        ref={(input) => void input?.toggleAttribute("webkitdirectory", props.folder === "folder")}
        onChange={(event) => take(event.currentTarget)}
      />
      <label class="button" for={id}>
        {props.text}
      </label>
    </span>
  );
}

function HowFar({
  at,
  stopping,
  stop,
}: {
  readonly at: Reading;
  readonly stopping: boolean;
  readonly stop: () => void;
}) {
  const { texts } = usePages();
  const said = texts.collect.reading(at.done + 1, at.all, at.file);
  return (
    <div class="card">
      <p aria-live="polite">{said}</p>
      <progress max={at.all} value={at.done} aria-label={said} />
      <p class="actions">
        <button type="button" aria-disabled={stopping} onClick={stop}>
          {stopping ? texts.collect.stopping : texts.collect.stop}
        </button>
      </p>
    </div>
  );
}

function Result({ ended, megabytes }: { readonly ended: Ended; readonly megabytes: number }): JSX.Element {
  const { texts } = usePages();
  const { collect } = texts;
  return (
    <>
      {ended.trouble && <Problem title={collect.failed} trouble={ended.trouble} />}
      <div class="good">
        <p>{collect.done(ended.read, ended.same)}</p>
        {ended.added > 0 && <p>{collect.added(ended.added)}</p>}
        {ended.left > 0 && <p>{collect.stopped(ended.left)}</p>}
        <p>
          <PlaceLink sheet="PLT Collected" cell="A1">
            {collect.showList}
          </PlaceLink>
        </p>
      </div>
      {ended.unread.length > 0 && (
        <div class="card">
          <h3>{collect.unread(ended.unread.length)}</h3>
          <ul>
            {ended.unread.map(({ file, why }) => (
              <li key={file}>
                {file}: {why === "too-large" ? collect["too-large"](megabytes) : collect[why]}
              </li>
            ))}
          </ul>
          <p class="quiet">{collect.kept}</p>
        </div>
      )}
    </>
  );
}

function Teams({ teams }: Pick<Props, "teams">): JSX.Element {
  const { collect } = usePages().texts;
  return (
    <details class="group">
      <summary>
        {collect.list} ({teams.length})
      </summary>
      <ul>
        {teams.map(({ source, team, unit, state, at }) => (
          <li key={source}>
            {unit === "" ? team : `${team} (${unit})`}:{" "}
            {state === "read" || state === "old" ? collect.states[state](at.slice(0, 10)) : collect.states[state]}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Choosing({ reads, look }: { readonly reads: ReadsFiles; readonly look: () => void }): JSX.Element {
  const { collect: said } = usePages().texts;
  const { work, stopping, collect, stop } = useCollecting(reads, look);
  if (work.is === "reading") return <HowFar at={work.at} stopping={stopping} stop={stop} />;
  return (
    <>
      <p class="quiet">{said.stays}</p>
      <p class="actions">
        <FileButton text={said.files} folder="files" chosen={(files) => void collect(files)} />
        <FileButton text={said.folder} folder="folder" chosen={(files) => void collect(files)} />
      </p>
      {work.is === "ended" && <Result ended={work.ended} megabytes={reads.megabytes} />}
    </>
  );
}

export function CollectSection({ teams, look }: Props): JSX.Element {
  const { texts, reads, Round } = usePages();
  const { collect } = texts;
  return (
    <section class="offer">
      <h2>{collect.heading}</h2>
      <p class="quiet">{collect.what}</p>
      {teams.length === 0 && reads && <p>{collect.noTeams}</p>}
      {reads && <Choosing reads={reads} look={look} />}
      {Round && <Round teams={teams.length} look={look} />}
      {!reads && !Round && <p>{collect.elsewhere}</p>}
      {teams.length > 0 && <Teams teams={teams} />}
    </section>
  );
}
