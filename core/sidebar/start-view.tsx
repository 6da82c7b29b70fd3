/** What is in this file, and the first thing to do with it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ReplyOf } from "./ask.ts";
import { meetingsIn } from "./convert-plan.ts";
import { ConvertView } from "./convert-view.tsx";
import { LogHome } from "./log-home.tsx";
import { LookAgain } from "./look-again.tsx";
import { Looking } from "./looking.tsx";
import { NewLogView } from "./new-log-view.tsx";
import { usePage } from "./page-context.ts";
import { useArrival } from "./use-arrival.ts";
import type { Opened } from "./use-opened.ts";

function Beginning({ reply }: { readonly reply: ReplyOf<"opened"> }): JSX.Element {
  const { words } = usePage();
  const [empty, setEmpty] = useState(false);
  const found = meetingsIn(reply.inspection) > 0;
  if (reply.hasLog) return <LogHome reply={reply} />;
  if (!found || empty) return <NewLogView reply={reply} />;
  return (
    <ConvertView inspection={reply.inspection}>
      <p class="aside">
        <button type="button" class="link" onClick={() => setEmpty(true)}>
          {words.convert.emptyInstead}
        </button>
      </p>
      <p>
        <LookAgain />
      </p>
    </ConvertView>
  );
}

/** What was found on arrival stays in sight while the file is looked at again after a change, so that a result is not swept away. */
export function StartView({ opened }: { readonly opened: Opened }): JSX.Element {
  const { words } = usePage();
  const reply = useArrival(opened);
  if (reply !== null) return <Beginning reply={reply} />;
  return <Looking opened={opened} title={words.product} />;
}
