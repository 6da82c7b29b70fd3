/** What a conversion would add, tab by tab, before anything is written. */
import type { JSX } from "preact";
import type { ReplyOf } from "./ask.ts";
import { useConversion } from "./conversion-context.ts";
import { usePage } from "./page-context.ts";

type Writes = ReplyOf<"inspected">["writes"];

/** Folded away; nothing where nothing would be written. */
export function WillWrite({ writes }: { readonly writes: Writes }): JSX.Element | null {
  const { words } = usePage();
  const { texts } = useConversion();
  if (writes.length === 0) return null;
  const { title, newTab, hiddenTab, rows, redrawn, kept } = texts.writes;
  const facts = (tab: Writes[number]): string =>
    [
      ...(tab.isNew ? [tab.hidden ? hiddenTab : newTab] : []),
      ...(tab.rows > 0 && !tab.hidden ? [rows(tab.rows)] : tab.isNew ? [] : [redrawn]),
    ].join(", ");
  return (
    <details class="folded">
      <summary>{title}</summary>
      <ul class="writes">
        {writes.map((tab) => (
          <li key={tab.sheet}>
            <strong>{tab.sheet}</strong>: {facts(tab)}
            {tab.headings.length > 0 && !tab.hidden && <p class="quiet">{tab.headings.join(" · ")}</p>}
            {tab.kept.length > 0 && <p class="quiet">{kept(words.and(tab.kept.map(words.quoted)))}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
