/** What every part of the page may use: the bridge, the words, and a way to speak and to move on. */
import { createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import type { CommandId } from "../command.ts";
import type { UiWords } from "../words/en-ui.ts";
import type { PageWords } from "../words/page-words.ts";
import type { ReplyOf } from "./ask.ts";
import type { Bridge, View } from "./bridge.ts";
import type { Drafts } from "./drafts.ts";

export type SeldomProps =
  /** `bring-in`: look through the team's own tabs and bring in what is found. `log-more`: log something else than a meeting. */
  | { readonly part: "bring-in" | "log-more"; readonly reply: ReplyOf<"opened"> }
  /** How an undo ended. */
  | { readonly part: "undone"; readonly reply: ReplyOf<"undone"> }
  | { readonly part: "summary" };

export interface Page {
  readonly bridge: Bridge;
  readonly words: UiWords;
  /** All words of the page's language; `words` is the part that the page itself says. */
  readonly speech: PageWords;
  /** What a team needs now and then; given by the host, which may load it when it is first shown. */
  readonly Seldom: (props: SeldomProps) => JSX.Element;
  readonly drafts: Drafts;
  /** Says something to a screen reader only: what the eye sees changing anyway. */
  readonly announce: (text: string) => void;
  /** Says something to everyone, in a line at the bottom that goes away by itself. */
  readonly tell: (text: string) => void;
  readonly show: (view: View) => void;
  /** Looks through the file again, after something was written. */
  readonly reload: () => void;
  /** True once a person has moved about, so that a new heading takes the focus; not while the page first appears. */
  readonly takesFocus: () => boolean;
  /** The id of an intended change: the same until it has succeeded, so that trying again changes nothing twice. */
  readonly commandId: (intent: string) => CommandId;
  readonly succeeded: (intent: string) => void;
}

const PageContext = createContext<Page | null>(null);

export const PageProvider = PageContext.Provider;

/** The page around a part. Throws where a part is drawn outside of `App`, which is a programmer's mistake. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("This part of the page was drawn outside of App.");
  return page;
}
