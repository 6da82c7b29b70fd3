/** What the views of pages and of collecting may use besides what every part of the page has. */
import { createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import type { PagesUi } from "../words/en-pages-ui.ts";
import type { ReadsFiles } from "./chosen-file.ts";

export interface RoundProps {
  readonly teams: number;
  /** Looks at the register again. */
  readonly look: () => void;
}

export interface PagesPart {
  readonly texts: PagesUi;
  /** Null where the host collects in another way. */
  readonly reads: ReadsFiles | null;
  /** Where the host reads the logs by itself: how that is begun, watched and stopped. Null where it cannot. */
  readonly Round: ((props: RoundProps) => JSX.Element) | null;
}

const PagesContext = createContext<PagesPart | null>(null);

export const PagesProvider = PagesContext.Provider;

/** Throws where a view of pages is drawn outside of `MorePages`, which is a programmer's mistake. */
export function usePages(): PagesPart {
  const part = useContext(PagesContext);
  if (part === null) throw new Error("This view was drawn outside of MorePages.");
  return part;
}
