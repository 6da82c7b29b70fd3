/** Looks through the team's own tabs, then shows what can be brought in, or what to do where there is nothing. Hosts may load it apart. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ConversionWords } from "../words/conversion-words.ts";
import { withSentences } from "../words/page-words.ts";
import type { ReplyOf } from "./ask.ts";
import { ConversionProvider, useConversion } from "./conversion-context.ts";
import { meetingsIn } from "./convert-plan.ts";
import { ConvertView } from "./convert-view.tsx";
import { LookAgain } from "./look-again.tsx";
import { Looking } from "./looking.tsx";
import { NewLogView } from "./new-log-view.tsx";
import { type Page, PageProvider, usePage } from "./page-context.ts";
import { Title } from "./title.tsx";
import { useFinding } from "./use-finding.ts";
import "./conversion.css";

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
function Finding({ reply }: Props): JSX.Element {
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

/** What `Page.Finding` is in these words; what is shown within it finds the conversion's sentences beside the page's own. */
export const findingIn = (words: ConversionWords): Page["Finding"] =>
  function FindingInWords({ reply }) {
    const page = usePage();
    const speech = useMemo(() => withSentences(page.speech, words.sentences), [page.speech]);
    return (
      <ConversionProvider value={words}>
        <PageProvider value={{ ...page, speech }}>
          <Finding reply={reply} />
        </PageProvider>
      </ConversionProvider>
    );
  };
