/** Says where the entries went, leads there, and offers the next step. */
import type { JSX } from "preact";
import type { ReplyOf } from "./ask.ts";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { ArrivalTitle } from "./title.tsx";

export function Saved({ reply }: { readonly reply: ReplyOf<"saved"> }): JSX.Element {
  const { words, show } = usePage();
  return (
    <>
      <ArrivalTitle>{words.meeting.saved}</ArrivalTitle>
      <div class="good">
        <p>{words.meeting.savedWhere}</p>
        <ul class="places">
          {reply.placed.map(({ id, kind, sheet, cell }) => (
            <li key={id}>
              <PlaceLink sheet={sheet} cell={cell}>
                {words.meeting.placed(words.counted(kind, 1), sheet, cell)}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
      {reply.notices.length > 0 && (
        <>
          <h2>{words.meeting.savedNotices}</h2>
          <NoticeList notices={reply.notices} />
        </>
      )}
      <p class="actions">
        <button type="button" onClick={() => show("meeting")}>
          {words.meeting.another}
        </button>
      </p>
    </>
  );
}
