/** What the checks notice in the log, by weight, each with the way to its cell. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Notice, Severity } from "../words/notice.ts";
import type { ReplyOf } from "./ask.ts";
import { BusyButton } from "./busy-button.tsx";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { Title } from "./title.tsx";
import { useAsk } from "./use-ask.ts";

const WEIGHTS: readonly Severity[] = ["error", "warning", "info"];

function Found({ notices }: { readonly notices: readonly Notice[] }): JSX.Element {
  const { announce, words } = usePage();
  const sentence = notices.length === 0 ? words.check.allWell : words.check.found(notices.length);
  useEffect(() => announce(sentence), [notices]);
  return (
    <>
      <p class={notices.length === 0 ? "good" : "lead"}>{sentence}</p>
      {WEIGHTS.map((weight) => ({ weight, group: notices.filter(({ severity }) => severity === weight) }))
        .filter(({ group }) => group.length > 0)
        .map(({ weight, group }) => (
          <section key={weight}>
            <h2>
              {words.check.group[weight]} <span class="count">{group.length}</span>
            </h2>
            <NoticeList notices={group} />
          </section>
        ))}
    </>
  );
}

/** What was found goes into the log on a click; the list stays as it is. */
function MarkInLog({ reply }: { readonly reply: ReplyOf<"checked"> }): JSX.Element {
  const { words, announce, commandId, succeeded } = usePage();
  const { asked, send } = useAsk("checked");
  const mark = async (): Promise<void> => {
    const outcome = await send({ type: "write-check", id: commandId("write-check") });
    if (outcome.is !== "done") return;
    succeeded("write-check");
    announce(words.check.written);
  };
  if (asked.is === "done") {
    return (
      <p class="good">
        {words.check.written}{" "}
        <PlaceLink sheet={asked.reply.sheet} cell="A1">
          {words.check.show(asked.reply.sheet)}
        </PlaceLink>
      </p>
    );
  }
  return (
    <>
      {reply.aside > 0 && <p class="quiet">{words.check.aside(reply.aside)}</p>}
      <p class="quiet">{words.check.what}</p>
      <div class="actions">
        <BusyButton
          look="primary"
          text={words.check.write}
          busy={asked.is === "working" ? words.check.writing : ""}
          press={() => void mark()}
        />
      </div>
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={words.check.failed} trouble={asked} />}
    </>
  );
}

export function CheckView(): JSX.Element {
  const { words } = usePage();
  const { asked, send } = useAsk("checked");
  const check = (): void => void send({ type: "check" });
  useEffect(check, []);
  return (
    <>
      <Title>{words.check.title}</Title>
      {asked.is === "working" && <Progress text={words.check.checking} />}
      {asked.is === "done" && (
        <>
          <Found notices={asked.reply.notices} />
          <MarkInLog reply={asked.reply} />
        </>
      )}
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={words.check.failed} trouble={asked} />}
      {asked.is !== "working" && (
        <p class="actions">
          <button type="button" onClick={check}>
            {words.check.again}
          </button>
        </p>
      )}
    </>
  );
}
