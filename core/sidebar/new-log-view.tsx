/** A new log where there is nothing to bring in, or where a team would rather begin empty. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ReplyOf } from "./ask.ts";
import { BusyButton } from "./busy-button.tsx";
import { useConversion } from "./conversion-context.ts";
import { FormGroups } from "./form-groups.tsx";
import { sentValues, type Values } from "./form-values.ts";
import { LookAgain } from "./look-again.tsx";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { Problem } from "./problem.tsx";
import { ArrivalTitle, Title } from "./title.tsx";
import { useAsk } from "./use-ask.ts";

interface Props {
  readonly reply: ReplyOf<"opened">;
  /** Why a log is begun empty, as a sentence. */
  readonly why: string;
}

const TEAM = "team";

function Created({ reply }: { readonly reply: ReplyOf<"created"> }): JSX.Element {
  const { words, show } = usePage();
  const { texts } = useConversion();
  return (
    <>
      <ArrivalTitle>{texts.newLog.done}</ArrivalTitle>
      <p class="good">{texts.newLog.doneSheets(words.and(reply.sheets))}</p>
      {reply.notices.length > 0 && <NoticeList notices={reply.notices} />}
      <p class="actions">
        <button type="button" class="primary" onClick={() => show("meeting")}>
          {words.start.logMeeting}
        </button>
      </p>
    </>
  );
}

/** Making the log; what is refused about a field is shown beside it. */
function useNewLog(form: ReplyOf<"opened">["forms"][number] | undefined) {
  const { commandId, succeeded, reload } = usePage();
  const [typed, setTyped] = useState<Values>({});
  const { asked, send } = useAsk("created");
  const make = async (): Promise<void> => {
    const team = form === undefined ? {} : sentValues(form, typed);
    const outcome = await send({ type: "new", id: commandId("new"), team });
    if (outcome.is !== "done") return;
    succeeded("new");
    reload();
  };
  return { asked, make, typed, set: (key: string, value: Values[string]) => setTyped({ ...typed, [key]: value }) };
}

export function NewLogView({ reply, why }: Props): JSX.Element {
  const { texts } = useConversion();
  const form = reply.forms.find((each) => each.kind === TEAM);
  const { asked, make, typed, set } = useNewLog(form);
  if (asked.is === "done") return <Created reply={asked.reply} />;
  const working = asked.is === "working";
  const notices = asked.is === "refused" ? asked.notices : [];
  return (
    <>
      <Title>{texts.newLog.title}</Title>
      <p class="lead">{why}</p>
      {form !== undefined && (
        <div inert={working}>
          <FormGroups
            form={form}
            prefix={TEAM}
            typed={typed}
            roster={reply.roster}
            noticesOf={(key) => notices.filter((notice) => notice.field === key)}
            set={set}
            leave={() => undefined}
          />
        </div>
      )}
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={texts.newLog.failed} trouble={asked} />}
      <div class="foot">
        <BusyButton
          look="primary"
          text={texts.newLog.button}
          busy={working ? texts.newLog.making : ""}
          press={() => void make()}
        />
      </div>
      <p class="aside">
        <LookAgain />
      </p>
    </>
  );
}
