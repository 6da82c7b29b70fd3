/** A team that has a log looks at its own tabs again, for what was added there since. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { NO_CORRECTIONS } from "./convert-plan.ts";
import { ConvertView } from "./convert-view.tsx";
import { Looking } from "./looking.tsx";
import { usePage } from "./page-context.ts";
import { useAsk } from "./use-ask.ts";

export function MoreToBringIn(): JSX.Element {
  const { words } = usePage();
  const { asked, send } = useAsk("inspected");
  const look = (): void => void send({ type: "inspect", corrections: NO_CORRECTIONS });
  useEffect(look, []);
  if (asked.is === "done") return <ConvertView inspection={asked.reply.inspection} />;
  return <Looking asked={asked} look={look} title={words.start.moreTitle} />;
}
