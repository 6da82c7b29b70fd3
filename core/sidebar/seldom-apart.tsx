/** The place of what is seldom shown on a page that loads it when it is first shown. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Looking } from "./looking.tsx";
import { type Page, usePage } from "./page-context.ts";

type Seldom = Page["Seldom"];

type Loading =
  | { readonly is: "working" }
  | { readonly is: "unreached"; readonly message: string }
  | { readonly is: "loaded"; readonly Seldom: Seldom };

/** Loads once at the beginning, and again whenever `look` is called. */
function useLoaded(load: () => Promise<Seldom>) {
  const [loading, setLoading] = useState<Loading>({ is: "working" });
  const look = (): void => {
    setLoading({ is: "working" });
    load().then(
      (Seldom) => setLoading({ is: "loaded", Seldom }),
      (error: unknown) => setLoading({ is: "unreached", message: error instanceof Error ? error.message : "" }),
    );
  };
  useEffect(look, []);
  return { loading, look };
}

/** What `Page.Seldom` is for a host that loads it. `load` rejects with a sentence for the person, who can try again. */
export const seldomApart = (load: () => Promise<Seldom>): Seldom =>
  function SeldomApart(props): JSX.Element {
    const { words } = usePage();
    const { loading, look } = useLoaded(load);
    if (loading.is === "loaded") return <loading.Seldom {...props} />;
    return <Looking asked={loading} look={look} title={words.product} />;
  };
