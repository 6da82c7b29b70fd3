/** What is in the file as it was when the person arrived at a view. */
import { useEffect, useState } from "preact/hooks";
import type { ReplyOf } from "./ask.ts";
import type { Opened } from "./use-opened.ts";

/** Null until a look that was not overtaken by a change has ended; then the same until the view is left. */
export function useArrival({ asked }: Opened): ReplyOf<"opened"> | null {
  const [reply, setReply] = useState(asked.is === "done" ? asked.reply : null);
  useEffect(() => {
    if (reply === null && asked.is === "done") setReply(asked.reply);
  }, [asked]);
  return reply;
}
