/** The workbook: a tab for each sheet, as the arrow keys expect them, and the chosen sheet's table. */
import { useRef, useState } from "preact/hooks";
import { SheetTable } from "./sheet-table.tsx";
import type { ShownBook } from "./shown-book.ts";

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The whole page. Left, right, Home and End move between tabs; the table takes the keyboard's focus so that it can be scrolled. */
export function BookView({ book }: { readonly book: ShownBook }) {
  const [chosen, choose] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const sheet = book.sheets[chosen];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = step(chosen, book.sheets.length);
    choose(next);
    buttons.current[next]?.focus();
  };
  return (
    <main>
      <h1>{book.file}</h1>
      <p>{book.words.note}</p>
      <div class="tabs" role="tablist" aria-label={book.words.tabs} onKeyDown={onKeyDown}>
        {book.sheets.map(({ name, hidden }, i) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${i}`}
            aria-selected={i === chosen}
            aria-controls="sheet"
            tabIndex={i === chosen ? 0 : -1}
            ref={(button) => {
              buttons.current[i] = button;
            }}
            onClick={() => choose(i)}
          >
            {hidden ? `${name} (${book.words.hidden})` : name}
          </button>
        ))}
      </div>
      <div id="sheet" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {sheet === undefined ? null : <SheetTable key={sheet.name} sheet={sheet} rowWord={book.words.row} />}
      </div>
    </main>
  );
}
