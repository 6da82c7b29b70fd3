/** How an undo ended, entry by entry: taken back, kept because someone changed it, or not possible. */
import type { JSX } from "preact";
import type { ReplyOf } from "./ask.ts";
import { useConversion } from "./conversion-context.ts";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { reasonSentence } from "./sentences.ts";
import { ArrivalTitle } from "./title.tsx";

type UndoneEntry = ReplyOf<"undone">["entries"][number];

interface EndedProps {
  readonly lead: string;
  readonly entries: readonly UndoneEntry[];
}

/** Entries that ended alike, each by its name; those that stay lead to their place and say why. */
function Ended({ lead, entries: [first, ...more] }: EndedProps): JSX.Element | null {
  const { words, speech } = usePage();
  if (first === undefined) return null;
  const stays = first.why !== "";
  return (
    <details class={stays ? "" : "good"} open={stays}>
      <summary>{lead}</summary>
      <ul class="places">
        {[first, ...more].map(({ id, name, sheet, cell, why }) => (
          <li key={id}>
            {stays && cell !== "" ? (
              <PlaceLink sheet={sheet} cell={cell}>
                {name || words.common.showPlace(sheet, cell)}
              </PlaceLink>
            ) : (
              name || sheet
            )}
            {stays && ` ${reasonSentence({ code: why, facts: { sheet } }, speech)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Undone({ reply }: { readonly reply: ReplyOf<"undone"> }): JSX.Element {
  const { words, show } = usePage();
  const { texts } = useConversion();
  const ended = (outcome: UndoneEntry["outcome"]) => reply.entries.filter((entry) => entry.outcome === outcome);
  const [reversed, kept, couldNot] = [ended("reversed"), ended("kept"), ended("could-not")];
  const nothing = reply.entries.length === 0 && reply.sheets.length === 0;
  return (
    <>
      <ArrivalTitle>{texts.undone.title}</ArrivalTitle>
      {nothing && <p>{texts.undone.nothing}</p>}
      <Ended lead={texts.undone.reversed(reversed.length)} entries={reversed} />
      {reply.sheets.length > 0 && <p>{texts.undone.sheetsGone(words.and(reply.sheets))}</p>}
      <Ended lead={texts.undone.kept(kept.length)} entries={kept} />
      <Ended lead={texts.undone.couldNot(couldNot.length)} entries={couldNot} />
      {reply.notices.length > 0 && <NoticeList notices={reply.notices} />}
      <p class="actions">
        <button type="button" onClick={() => show("start")}>
          {words.meeting.toStart}
        </button>
      </p>
    </>
  );
}
