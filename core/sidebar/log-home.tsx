/** The start of a file that has a log: how it stands, what to do next, and what else could be brought in. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CommandId } from "../command.ts";
import type { ReplyOf } from "./ask.ts";
import { usePage } from "./page-context.ts";
import { Title } from "./title.tsx";
import { UndoOffer } from "./undo-offer.tsx";
import type { Asked } from "./use-ask.ts";
import { useUndo } from "./use-undo.ts";

/** What of the seldom things is shown in place of the start. */
type Further = "bring-in" | "log-more";

interface Props {
  readonly reply: ReplyOf<"opened">;
}

function Standing({ reply }: Props): JSX.Element {
  const { words } = usePage();
  const date = reply.lastMeeting?.values["date"];
  const overdue = reply.openActions.filter((action) => action.overdue).length;
  return (
    <div class="card">
      <p>{typeof date === "string" ? words.start.lastMeeting(words.day(date)) : words.start.noMeetingYet}</p>
      <p>
        {reply.openActions.length > 0
          ? words.start.openActions(reply.openActions.length, overdue)
          : words.start.noOpenActions}
      </p>
    </div>
  );
}

function LastChange({ asked, undo }: { readonly asked: Asked<"undone">; readonly undo: () => void }): JSX.Element {
  const { words } = usePage();
  return (
    <>
      <h2>{words.start.undoTitle}</h2>
      <UndoOffer asked={asked} undo={undo} help={words.start.undoHelp} label={words.start.undoLast} />
    </>
  );
}

function Home({ reply, go }: Props & { readonly go: (part: Further) => void }): JSX.Element {
  const { words, show } = usePage();
  return (
    <>
      <Title>{words.start.logTitle}</Title>
      <Standing reply={reply} />
      <p class="actions">
        <button type="button" class="primary" onClick={() => show("meeting")}>
          {words.start.logMeeting}
        </button>
        <button type="button" onClick={() => go("log-more")}>
          {words.start.logMore}
        </button>
      </p>
      <section class="offer">
        <h2>{words.start.moreTitle}</h2>
        <p class="quiet">{words.start.moreHelp}</p>
        <button type="button" onClick={() => go("bring-in")}>
          {words.start.more}
        </button>
      </section>
    </>
  );
}

/** The undo that is offered; `""` where there is nothing to take back. */
const undoable = (reply: ReplyOf<"opened">): CommandId => reply.canUndo ?? "";

export function LogHome({ reply }: Props): JSX.Element {
  const { Seldom } = usePage();
  const [part, setPart] = useState<Further | undefined>();
  const command = undoable(reply);
  const { asked, undo } = useUndo(command);
  if (part !== undefined) return <Seldom reply={reply} part={part} />;
  if (asked.is === "done") return <Seldom part="undone" reply={asked.reply} />;
  return (
    <>
      <Home reply={reply} go={setPart} />
      {command !== "" && <LastChange asked={asked} undo={undo} />}
    </>
  );
}
