/** Draws the summary on a click and leads to it. */
import type { JSX } from "preact";
import type { ReplyOf } from "./ask.ts";
import { BusyButton } from "./busy-button.tsx";
import { useConversion } from "./conversion-context.ts";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { Problem } from "./problem.tsx";
import { Title } from "./title.tsx";
import { useAsk } from "./use-ask.ts";

function Drawn({ reply }: { readonly reply: ReplyOf<"summarized"> }): JSX.Element {
  const { texts } = useConversion();
  return (
    <div class="good">
      <p>{texts.summary.done}</p>
      {reply.sheets.map((sheet) => (
        <p key={sheet}>
          <PlaceLink sheet={sheet} cell="A1">
            {texts.summary.show(sheet)}
          </PlaceLink>
        </p>
      ))}
      {reply.notices.length > 0 && <NoticeList notices={reply.notices} />}
    </div>
  );
}

interface Props {
  /** What else can be drawn on this host; null where it has a view of its own. */
  readonly More: (() => JSX.Element) | null;
}

export function SummaryView({ More }: Props): JSX.Element {
  const { texts } = useConversion();
  const { announce, commandId, succeeded, reload } = usePage();
  const { asked, send } = useAsk("summarized");
  const update = async (): Promise<void> => {
    const outcome = await send({ type: "summarize", id: commandId("summarize") });
    if (outcome.is !== "done") return;
    succeeded("summarize");
    announce(texts.summary.done);
    reload();
  };
  return (
    <>
      <Title>{texts.summary.title}</Title>
      <p class="lead">{texts.summary.what}</p>
      <p class="quiet">{texts.summary.rebuilt}</p>
      <div class="actions">
        <BusyButton
          look="primary"
          text={texts.summary.button}
          busy={asked.is === "working" ? texts.summary.updating : ""}
          press={() => void update()}
        />
      </div>
      {asked.is === "done" && <Drawn reply={asked.reply} />}
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={texts.summary.failed} trouble={asked} />}
      {More && <More />}
    </>
  );
}
