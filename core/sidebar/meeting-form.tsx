/** The meeting form: what is open first, then this meeting, then what comes next. */
import type { JSX } from "preact";
import type { ReplyOf } from "./ask.ts";
import { BusyButton } from "./busy-button.tsx";
import { DraftBanner } from "./draft-banner.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FormGroups } from "./form-groups.tsx";
import { type Forms, MEETING } from "./form-rows.ts";
import { LastMeeting } from "./last-meeting.tsx";
import { NewActions } from "./new-actions.tsx";
import { OpenActions } from "./open-actions.tsx";
import { usePage } from "./page-context.ts";
import { Problem } from "./problem.tsx";
import { Saved } from "./saved.tsx";
import { Title } from "./title.tsx";
import type { DraftKeeper } from "./use-draft.ts";
import { useMeetingForm } from "./use-meeting-form.ts";

interface Props {
  readonly forms: Forms;
  readonly reply: ReplyOf<"opened">;
  readonly keeper: DraftKeeper;
}

type Form = ReturnType<typeof useMeetingForm>;

function Parts({ forms, reply, keeper, form }: Props & { readonly form: Form }): JSX.Element {
  const draft = keeper.current();
  return (
    <div inert={form.busy}>
      <OpenActions actions={reply.openActions} done={draft.done} turn={form.turnDone} />
      {reply.lastMeeting !== null && <LastMeeting form={forms.meeting} meeting={reply.lastMeeting} />}
      <FormGroups
        form={forms.meeting}
        prefix={MEETING}
        typed={draft.values}
        roster={reply.roster}
        noticesOf={(key) => form.noticesOf(MEETING, key)}
        set={form.set}
        leave={(key) => form.leave(MEETING, key)}
      />
      {forms.action !== undefined && (
        <NewActions
          form={forms.action}
          roster={reply.roster}
          actions={draft.actions}
          noticesOf={form.noticesOf}
          set={form.setAction}
          leave={form.leave}
          add={form.addAction}
          remove={form.removeAction}
        />
      )}
    </div>
  );
}

function SaveButton({ form }: { readonly form: Form }): JSX.Element {
  const { words } = usePage();
  const { phase, busy, save } = form;
  const text = phase.is === "checking" ? words.meeting.checking : words.meeting.saving;
  return (
    <div class="foot">
      <BusyButton
        look="primary"
        text={phase.is === "troubled" ? words.common.tryAgain : words.meeting.save}
        busy={busy ? text : ""}
        press={() => void save()}
      />
    </div>
  );
}

export function MeetingForm(props: Props): JSX.Element {
  const { words } = usePage();
  const form = useMeetingForm(props.forms, props.keeper);
  const { phase } = form;
  if (phase.is === "saved") return <Saved reply={phase.reply} />;
  return (
    <>
      <Title>{words.meeting.title}</Title>
      <DraftBanner keeper={props.keeper} />
      {form.attempt > 0 && <ErrorSummary toFix={form.toFix} attempt={form.attempt} />}
      <Parts {...props} form={form} />
      {phase.is === "troubled" && (
        <Problem title={words.meeting.failed} trouble={phase.trouble}>
          <p>{words.meeting.failedHelp}</p>
        </Problem>
      )}
      <SaveButton form={form} />
    </>
  );
}
