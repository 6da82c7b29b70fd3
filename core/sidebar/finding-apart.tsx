/** The place of the conversion on a page that loads it when it is first shown. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Looking } from "./looking.tsx";
import { type Page, usePage } from "./page-context.ts";

type Finding = Page["Finding"];

type Loading =
  | { readonly is: "working" }
  | { readonly is: "unreached"; readonly message: string }
  | { readonly is: "loaded"; readonly Finding: Finding };

/** Loads once at the beginning, and again whenever `look` is called. */
function useLoaded(load: () => Promise<Finding>) {
  const [loading, setLoading] = useState<Loading>({ is: "working" });
  const look = (): void => {
    setLoading({ is: "working" });
    load().then(
      (Finding) => setLoading({ is: "loaded", Finding }),
      (error: unknown) => setLoading({ is: "unreached", message: error instanceof Error ? error.message : "" }),
    );
  };
  useEffect(look, []);
  return { loading, look };
}

/** What `Page.Finding` is for a host that loads it. `load` rejects with a sentence for the person, who can try again. */
export const findingApart = (load: () => Promise<Finding>): Finding =>
  function FindingApart({ reply }): JSX.Element {
    const { words } = usePage();
    const { loading, look } = useLoaded(load);
    if (loading.is === "loaded") return <loading.Finding reply={reply} />;
    return <Looking asked={loading} look={look} title={words.product} />;
  };
