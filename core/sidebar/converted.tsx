/** What a conversion did: how many of what went where, what was there already, and the way back. */
import type { JSX } from "preact";
import type { CommandId } from "../command.ts";
import type { ReplyOf } from "./ask.ts";
import { useConversion } from "./conversion-context.ts";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { ArrivalTitle } from "./title.tsx";
import { UndoOffer } from "./undo-offer.tsx";
import { Undone } from "./undone.tsx";
import { useUndo } from "./use-undo.ts";

interface Props {
  readonly reply: ReplyOf<"converted">;
  readonly command: CommandId;
}

const takenIn = ({ updates }: Props["reply"]): number => updates.filter(({ outcome }) => outcome === "taken").length;

function Counts({ reply }: Pick<Props, "reply">): JSX.Element {
  const { words } = usePage();
  const { texts } = useConversion();
  const counts = Object.entries(reply.counts).filter(([, n]) => n > 0);
  const taken = takenIn(reply);
  if (counts.length === 0) return <p class="good">{taken > 0 ? texts.updates.taken(taken) : texts.doneNothing}</p>;
  return (
    <div class="good">
      <p>{texts.doneCount(words.and(counts.map(([kind, n]) => words.counted(kind, n))))}</p>
      <ul class="places">
        {counts.map(([kind, n]) => {
          const first = reply.placed.find((placed) => placed.kind === kind);
          if (first === undefined) return null;
          return (
            <li key={kind}>
              <PlaceLink sheet={first.sheet} cell={first.cell}>
                {texts.placed(words.counted(kind, n), first.sheet)}
              </PlaceLink>
            </li>
          );
        })}
      </ul>
      {taken > 0 && <p>{texts.updates.taken(taken)}</p>}
      <p class="quiet">{texts.linkedBack}</p>
    </div>
  );
}

export function Converted({ reply, command }: Props): JSX.Element {
  const { words, show } = usePage();
  const { texts } = useConversion();
  const { asked, undo } = useUndo(command);
  if (asked.is === "done") return <Undone reply={asked.reply} />;
  return (
    <>
      <ArrivalTitle>{texts.done}</ArrivalTitle>
      <Counts reply={reply} />
      {reply.again > 0 && <p>{texts.again(reply.again)}</p>}
      {reply.notices.length > 0 && (
        <details class="folded" open>
          <summary>
            {texts.notices} <span class="count">{reply.notices.length}</span>
          </summary>
          <NoticeList notices={reply.notices} />
        </details>
      )}
      <h2>{texts.next}</h2>
      <p class="actions">
        <button type="button" class="primary" onClick={() => show("meeting")}>
          {words.start.logMeeting}
        </button>
      </p>
      <UndoOffer asked={asked} undo={undo} help={texts.undoHelp} label={words.common.undo} />
    </>
  );
}
