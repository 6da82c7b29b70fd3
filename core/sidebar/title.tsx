/** The heading of a view. It takes the focus when a person arrives, so that a screen reader and the keyboard begin there. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { usePage } from "./page-context.ts";

/** For views: takes the focus when the person moved here, not while the page first appears. */
export function Title({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus } = usePage();
  useEffect(() => {
    if (takesFocus()) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** For results of a click (saved, converted): always takes the focus. */
export function ArrivalTitle({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class="arrival">
      {children}
    </h1>
  );
}
