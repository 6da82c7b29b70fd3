/** Pages besides the summary: what a team prints, or what a program workbook collects and draws for schools and district. */
import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { parseDay } from "../workbook/day.ts";
import type { ReplyOf } from "./ask.ts";
import { BeginProgram } from "./begin-program.tsx";
import { ChooseOne } from "./choose-one.tsx";
import { CollectSection } from "./collect-section.tsx";
import { DrawSection } from "./draw-section.tsx";
import { usePage } from "./page-context.ts";
import { type PagesPart, PagesProvider, usePages } from "./pages-context.ts";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { useAsk } from "./use-ask.ts";

type Known = ReplyOf<"registered">;

/** One person's page is drawn only for who is named; nobody is proposed. */
function TeamPages({ roster }: Known): JSX.Element {
  const { texts } = usePages();
  const [name, setName] = useState("");
  return (
    <>
      <DrawSection said={texts.book} wish={{ pages: "book", name: "", since: null }} />
      <DrawSection said={texts.mine} wish={{ pages: "mine", name, since: null }}>
        <ChooseOne label={texts.mine.who} options={roster} empty={texts.mine.choose} value={name} set={setName} />
        <p class="help">{texts.mine.seen}</p>
      </DrawSection>
    </>
  );
}

function SchoolPage({ schools }: Pick<Known, "schools">): JSX.Element {
  const { texts } = usePages();
  const [school, setSchool] = useState("");
  return (
    <DrawSection said={texts.school} wish={{ pages: "school", name: school, since: null }}>
      {schools.length > 1 && (
        <ChooseOne label={texts.school.which} options={schools} empty="–" value={school} set={setSchool} />
      )}
    </DrawSection>
  );
}

function DistrictPages(): JSX.Element {
  const { texts } = usePages();
  const [since, setSince] = useState("");
  const id = useId();
  return (
    <DrawSection said={texts.district} wish={{ pages: "district", name: "", since: parseDay(since) ?? null }}>
      <div class="field">
        <label for={id}>{texts.district.since}</label>
        <input id={id} type="date" value={since} onInput={(event) => setSince(event.currentTarget.value)} />
      </div>
    </DrawSection>
  );
}

function ProgramPages({ known, look }: { readonly known: Known; readonly look: () => void }): JSX.Element {
  const { texts } = usePages();
  return (
    <>
      <CollectSection teams={known.teams} look={look} />
      {known.schools.length === 0 ? (
        <p class="quiet">{texts.first}</p>
      ) : (
        <>
          <SchoolPage schools={known.schools} />
          <DistrictPages />
        </>
      )}
    </>
  );
}

function Pages(): JSX.Element {
  const { texts } = usePages();
  const { words } = usePage();
  const { asked, send } = useAsk("registered");
  const [known, setKnown] = useState<Known | undefined>();
  const look = (): void =>
    void send({ type: "registered" }).then((outcome) => outcome.is === "done" && setKnown(outcome.reply));
  useEffect(look, []);
  if (asked.is === "refused" || asked.is === "unreached") {
    return (
      <Problem title={texts.lookFailed} trouble={asked}>
        <button type="button" onClick={look}>
          {words.common.tryAgain}
        </button>
      </Problem>
    );
  }
  if (!known) return <Progress text={texts.looking} />;
  if (known.register === "no-log") return <BeginProgram begun={look} />;
  return (
    <>
      {known.register === "here" ? <ProgramPages known={known} look={look} /> : <TeamPages {...known} />}
      <p class="help">{texts.beside}</p>
    </>
  );
}

/** What stands below the summary on a host; it asks what the workbook holds when it is first shown. */
export const morePagesIn = (part: PagesPart): (() => JSX.Element) =>
  function MorePages() {
    return (
      <PagesProvider value={part}>
        <Pages />
      </PagesProvider>
    );
  };
