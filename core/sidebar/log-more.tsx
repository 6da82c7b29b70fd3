/** Logging something else than a meeting: first the list of what there is, then the form of what was chosen. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { KindGroup } from "../reply.ts";
import { CloseYearView } from "./close-year-view.tsx";
import { useConversion } from "./conversion-context.ts";
import { EntryView } from "./entry-view.tsx";
import { usePage } from "./page-context.ts";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { ArrivalTitle, Title } from "./title.tsx";
import { useAsk } from "./use-ask.ts";

type Listed = KindGroup["kinds"][number];

/** A meeting has a view of its own. */
const MEETING = "meeting";

function KindButton({ kind, choose }: { readonly kind: Listed; readonly choose: () => void }): JSX.Element {
  const { texts } = useConversion();
  return (
    <li>
      <button type="button" class="link" onClick={choose}>
        {kind.title}
      </button>
      {kind.entries > 0 && <span class="quiet"> {texts.more.count(kind.entries)}</span>}
      {kind.about !== "" && <p class="help">{kind.about}</p>}
    </li>
  );
}

/** What is a school's or a district's is folded away in a team's own log. */
const isFolded = ({ group, kinds }: KindGroup): boolean =>
  group === "program" && kinds.every(({ entries }) => entries === 0);

function Kinds({ group, choose }: { readonly group: KindGroup; readonly choose: (kind: Listed) => void }): JSX.Element {
  const shown = group.kinds.filter(({ kind }) => kind !== MEETING);
  const list = (
    <ul>
      {shown.map((kind) => (
        <KindButton key={kind.kind} kind={kind} choose={() => choose(kind)} />
      ))}
    </ul>
  );
  return isFolded(group) ? (
    <details class="group kinds">
      <summary>{group.title}</summary>
      {list}
    </details>
  ) : (
    <section class="group kinds">
      <h2>{group.title}</h2>
      {list}
    </section>
  );
}

/** What is shown: the list, the form of a kind, or the end of the year. */
type Chosen = { readonly is: "list" } | { readonly is: "kind"; readonly kind: string } | { readonly is: "year" };

const hasMeetings = (groups: readonly KindGroup[]): boolean =>
  groups.some(({ kinds }) => kinds.some(({ kind, entries }) => kind === MEETING && entries > 0));

function YearOffer({ open }: { readonly open: () => void }): JSX.Element {
  const { texts } = useConversion();
  return (
    <section class="offer">
      <h2>{texts.year.offerTitle}</h2>
      <p class="quiet">{texts.year.offer}</p>
      <button type="button" onClick={open}>
        {texts.year.open}
      </button>
    </section>
  );
}

function Opening(): JSX.Element {
  const { texts } = useConversion();
  return (
    <>
      <Title>{texts.more.title}</Title>
      <Progress text={texts.more.looking} />
    </>
  );
}

export function LogMore(): JSX.Element {
  const { show } = usePage();
  const { texts } = useConversion();
  const { asked, send } = useAsk("kinds");
  const [chosen, setChosen] = useState<Chosen>({ is: "list" });
  const look = (): void => void send({ type: "kinds" });
  useEffect(look, []);
  const toList = (): void => {
    setChosen({ is: "list" });
    look();
  };
  if (chosen.is === "kind") return <EntryView kind={chosen.kind} leave={toList} />;
  if (chosen.is === "year") return <CloseYearView leave={toList} />;
  if (asked.is === "working" || asked.is === "idle") {
    return <Opening />;
  }
  return (
    <>
      <ArrivalTitle>{texts.more.title}</ArrivalTitle>
      {asked.is === "done" ? (
        <>
          <p class="lead">{texts.more.lead}</p>
          {asked.reply.groups.map((group) => (
            <Kinds key={group.group} group={group} choose={({ kind }) => setChosen({ is: "kind", kind })} />
          ))}
          {hasMeetings(asked.reply.groups) && <YearOffer open={() => setChosen({ is: "year" })} />}
        </>
      ) : (
        <Problem title={texts.more.failed} trouble={asked} />
      )}
      <p class="aside">
        <button type="button" class="link" onClick={() => show("start")}>
          {texts.more.toStart}
        </button>
      </p>
    </>
  );
}
