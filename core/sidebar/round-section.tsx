/** Collecting that the host does by itself: begin, how far it is, stop, and what came of it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { GoesOn, RoundTold } from "../round.ts";
import type { RoundUi } from "../words/en-round-ui.ts";
import { NoticeList } from "./notice-list.tsx";
import type { RoundProps } from "./pages-context.ts";
import { usePages } from "./pages-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { type Collects, useRound, type Watched } from "./use-round.ts";

/** Google's pace, with what keeping takes. */
const LOGS_A_MINUTE = 45;

const minutesFor = (logs: number): number => Math.max(1, Math.ceil(logs / LOGS_A_MINUTE));

interface WithWords {
  readonly said: RoundUi;
}

function HowFar({ said, told, stop }: WithWords & { readonly told: RoundTold; readonly stop: (() => void) | null }) {
  const { teams, left, hourly, notices } = told;
  const far = said.read(teams - left, teams);
  return (
    <div class="card">
      {teams > 0 ? <p aria-live="polite">{far}</p> : <p>{said.beginning}</p>}
      {teams > 0 && <progress max={teams} value={teams - left} aria-label={far} />}
      {teams > 0 && stop && <p class="quiet">{said.left(minutesFor(left))}</p>}
      {notices.length > 0 && <NoticeList notices={notices} />}
      {told.now === "waiting" && <p>{said.waiting}</p>}
      <p class="quiet">{hourly ? said.hourlyOn : said.keepOpen}</p>
      <p class="actions">
        <button type="button" aria-disabled={stop === null} onClick={() => stop?.()}>
          {stop ? said.stop : said.stopping}
        </button>
      </p>
    </div>
  );
}

function NoTeams({ said, look }: WithWords & Pick<RoundProps, "look">): JSX.Element {
  return (
    <>
      <p>{said.noTeams}</p>
      <p>
        <PlaceLink sheet="PLT Teams" cell="A1">
          {said.showTeams}
        </PlaceLink>
      </p>
      <p class="actions">
        <button type="button" onClick={look}>
          {said.again}
        </button>
      </p>
    </>
  );
}

function Begin({ said, teams, look, watched, begin, stop }: WithWords & RoundProps & Begins): JSX.Element {
  const told = "told" in watched ? watched.told : undefined;
  const isPending = watched.is !== "stopped" && told?.now !== "idle";
  const [goesOn, setGoesOn] = useState<GoesOn>(told?.hourly === true ? "by-the-hour" : "while-open");
  if (teams === 0) return <NoTeams said={said} look={look} />;
  return (
    <>
      <p class="quiet">{said.what(teams, minutesFor(teams))}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={goesOn === "by-the-hour"}
          onChange={(event) => setGoesOn(event.currentTarget.checked ? "by-the-hour" : "while-open")}
        />
        <span>{said.hourly}</span>
      </label>
      <p class="actions">
        <button type="button" class="primary" onClick={() => begin(goesOn)}>
          {isPending ? said.goOn : said.begin}
        </button>
        {isPending && (
          <button type="button" onClick={stop}>
            {said.stop}
          </button>
        )}
      </p>
    </>
  );
}

interface Begins {
  readonly watched: Watched;
  readonly begin: (goesOn: GoesOn) => void;
  readonly stop: () => void;
}

const Pending = ({ said, told }: WithWords & { readonly told: RoundTold }): JSX.Element => (
  <>
    <p>{said.pending}</p>
    {told.notices.length > 0 && <NoticeList notices={told.notices} />}
  </>
);

/** What is said above the button when a round has come to an end, or waits. */
function Came({ said, watched }: WithWords & { readonly watched: Watched }): JSX.Element | null {
  const { failed } = said;
  switch (watched.is) {
    case "idle":
      return watched.told.now === "running" ? <Pending said={said} told={watched.told} /> : null;
    case "stopped":
      return <p class="good">{said.stopped(watched.told.left)}</p>;
    case "done":
      return (
        <div class="good">
          <p>{said.done}</p>
          <p>
            <PlaceLink sheet="PLT Collected" cell="A1">
              {usePages().texts.collect.showList}
            </PlaceLink>
          </p>
        </div>
      );
    case "stuck":
      return <Problem title={failed} trouble={{ is: "refused", notices: watched.told.notices }} />;
    case "unreached":
      return <Problem title={failed} trouble={watched} />;
    case "looking":
    case "beginning":
    case "working":
    case "stopping":
      return null;
  }
}

/** The part of the page for a host that collects by itself, in these words. */
export const roundIn = (collects: Collects, said: RoundUi) =>
  function Round({ teams, look }: RoundProps): JSX.Element {
    const { watched, begin, stop } = useRound(collects, look);
    switch (watched.is) {
      case "looking":
      case "beginning":
        return <Progress text={said.beginning} />;
      case "working":
        return <HowFar said={said} told={watched.told} stop={() => void stop()} />;
      case "stopping":
        return <HowFar said={said} told={watched.told} stop={null} />;
      default:
        return (
          <>
            <Came said={said} watched={watched} />
            <Begin said={said} teams={teams} look={look} watched={watched} begin={begin} stop={() => void stop()} />
          </>
        );
    }
  };
