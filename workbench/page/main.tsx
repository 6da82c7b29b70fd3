/** The local page: asks its own server for the workbook and shows it. */
import { render } from "preact";
import { notReached } from "../../core/words/local-page.ts";
import { BookView } from "./book-view.tsx";
import type { ShownBook, ShownTrouble } from "./shown-book.ts";
import "./style.css";

const browserLanguage = (): "en" | "es" => (/^es\b/i.test(navigator.language) ? "es" : "en");

async function show(root: HTMLElement): Promise<void> {
  try {
    const answer = await fetch("/book.json");
    const book: ShownBook | ShownTrouble = await answer.json();
    if ("trouble" in book) return say(root, book.trouble);
    document.documentElement.lang = book.language;
    document.title = `${book.file} · PLT Log`;
    render(<BookView book={book} />, root);
  } catch {
    say(root, notReached[browserLanguage()]);
  }
}

const say = (root: HTMLElement, sentence: string): void =>
  render(
    <main>
      <h1>PLT Log</h1>
      <p role="alert">{sentence}</p>
    </main>,
    root,
  );

const root = document.getElementById("app");
if (root) void show(root);
