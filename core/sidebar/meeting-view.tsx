/** Logging a meeting. */
import type { JSX } from "preact";
import type { ReplyOf } from "./ask.ts";
import { ACTION, type Forms, MEETING } from "./form-rows.ts";
import { Looking } from "./looking.tsx";
import { MeetingForm } from "./meeting-form.tsx";
import { usePage } from "./page-context.ts";
import { Progress } from "./progress.tsx";
import { Title } from "./title.tsx";
import { useArrival } from "./use-arrival.ts";
import { useDraft } from "./use-draft.ts";
import type { Opened } from "./use-opened.ts";

function NoLog(): JSX.Element {
  const { words, show } = usePage();
  return (
    <>
      <Title>{words.meeting.noLogTitle}</Title>
      <p class="lead">{words.meeting.noLog}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => show("start")}>
          {words.meeting.toStart}
        </button>
      </p>
    </>
  );
}

/** The forms that this view is made of, or undefined where the log has no meetings. */
function formsOf(reply: ReplyOf<"opened">): Forms | undefined {
  const meeting = reply.forms.find((form) => form.kind === MEETING);
  const action = reply.forms.find((form) => form.kind === ACTION);
  return meeting === undefined ? undefined : { meeting, action };
}

function WithDraft({ forms, reply }: { readonly forms: Forms; readonly reply: ReplyOf<"opened"> }): JSX.Element {
  const { words } = usePage();
  const keeper = useDraft();
  if (keeper.draft === null) return <Progress text={words.start.looking} />;
  return <MeetingForm forms={forms} reply={reply} keeper={keeper} />;
}

export function MeetingView({ opened }: { readonly opened: Opened }): JSX.Element {
  const { words } = usePage();
  const reply = useArrival(opened);
  if (reply === null) return <Looking {...opened} title={words.meeting.title} />;
  const forms = formsOf(reply);
  return reply.hasLog && forms !== undefined ? <WithDraft forms={forms} reply={reply} /> : <NoLog />;
}
