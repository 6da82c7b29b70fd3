/** The form of one kind: loaded with what is proposed, or with the entry that is to be changed. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useConversion } from "./conversion-context.ts";
import { EntryForm } from "./entry-form.tsx";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { useAsk } from "./use-ask.ts";

interface Props {
  readonly kind: string;
  /** Back to the list. */
  readonly leave: () => void;
}

export function EntryView({ kind, leave }: Props): JSX.Element {
  const { texts } = useConversion();
  const { asked, send } = useAsk("form");
  // Grows with every entry that was saved, so that the next form begins anew.
  const [wanted, setWanted] = useState({ entry: "", turn: 0 });
  useEffect(() => void send({ type: "form", kind, entry: wanted.entry }), [wanted]);
  const begin = (entry: string): void => setWanted((before) => ({ entry, turn: before.turn + 1 }));
  if (asked.is === "done") {
    return <EntryForm key={wanted.turn} reply={asked.reply} begin={begin} leave={leave} />;
  }
  if (asked.is === "working" || asked.is === "idle") return <Progress text={texts.more.looking} />;
  return (
    <>
      <Problem title={texts.more.failed} trouble={asked} />
      <p class="aside">
        <button type="button" class="link" onClick={leave}>
          {texts.more.toList}
        </button>
      </p>
    </>
  );
}
