/** The four views, always in reach. */
import type { JSX } from "preact";
import type { View } from "./bridge.ts";
import { usePage } from "./page-context.ts";

const VIEWS: readonly View[] = ["start", "meeting", "check", "summary"];

export function Navigation({ view }: { readonly view: View }): JSX.Element {
  const { words, show } = usePage();
  return (
    <nav aria-label={words.nav.label}>
      <ul>
        {VIEWS.map((each) => (
          <li key={each}>
            <button type="button" aria-current={each === view ? "page" : undefined} onClick={() => show(each)}>
              {words.nav[each]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
