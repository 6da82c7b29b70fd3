/** Looks through the team's own tabs, then shows what can be brought in, or what to do where there is nothing. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ReplyOf } from "./ask.ts";
import { useConversion } from "./conversion-context.ts";
import { meetingsIn } from "./convert-plan.ts";
import { ConvertView } from "./convert-view.tsx";
import { LookAgain } from "./look-again.tsx";
import { Looking } from "./looking.tsx";
import { NewLogView } from "./new-log-view.tsx";
import { Title } from "./title.tsx";
import { useFinding } from "./use-finding.ts";

interface Props {
  readonly reply: ReplyOf<"opened">;
}

function NothingMore(): JSX.Element {
  const { texts } = useConversion();
  return (
    <>
      <Title>{texts.title}</Title>
      <p class="lead">{texts.nothingFound}</p>
      <p class="actions">
        <LookAgain />
      </p>
    </>
  );
}

/** For a file without a log, an empty one is offered instead. */
export function Finding({ reply }: Props): JSX.Element {
  const { texts } = useConversion();
  const { asked, look } = useFinding();
  const [empty, setEmpty] = useState(false);
  if (asked.is !== "done") return <Looking asked={asked} look={look} title={texts.title} />;
  const { inspection } = asked.reply;
  const found = meetingsIn(inspection) > 0;
  if (empty || (!found && !reply.hasLog)) {
    return <NewLogView reply={reply} why={found ? texts.newLog.chosen : texts.newLog.nothingFound} />;
  }
  if (!found) return <NothingMore />;
  return (
    <ConvertView found={asked.reply}>
      <p class="aside">
        {!reply.hasLog && (
          <button type="button" class="link" onClick={() => setEmpty(true)}>
            {texts.emptyInstead}
          </button>
        )}
      </p>
      <p>
        <LookAgain />
      </p>
    </ConvertView>
  );
}
