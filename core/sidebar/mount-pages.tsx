/** Puts the page for more pages into a host's document: no forms, no navigation, one view. */
import { type JSX, render } from "preact";
import { useMemo } from "preact/hooks";
import type { PageWords } from "../words/page-words.ts";
import type { Bridge } from "./bridge.ts";
import { makeCommandIds } from "./command-ids.ts";
import { makeDrafts } from "./drafts.ts";
import { type Page, PageProvider } from "./page-context.ts";
import { StatusLine, useStatus } from "./status-line.tsx";
import { Title } from "./title.tsx";
import "./style.css";
import "./conversion.css";

interface Shown {
  readonly title: string;
  readonly More: () => JSX.Element;
}

interface Props extends Shown {
  readonly bridge: Bridge;
  readonly speech: PageWords;
}

/** Nothing seldom is shown here. */
const Nothing = (): JSX.Element => <></>;

const nowhere = (): void => undefined;

function PagesApp({ bridge, speech, title, More }: Props): JSX.Element {
  const { status, announce, tell } = useStatus();
  const lasting = useMemo(() => ({ drafts: makeDrafts(bridge), ...makeCommandIds(bridge) }), []);
  const page: Page = {
    bridge,
    words: speech.ui,
    speech,
    Seldom: Nothing,
    announce,
    tell,
    show: nowhere,
    takesFocus: () => false,
    reload: nowhere,
    ...lasting,
  };
  return (
    <PageProvider value={page}>
      <main>
        <Title>{title}</Title>
        <More />
      </main>
      <StatusLine status={status} />
    </PageProvider>
  );
}

/** Draws it into `root` in these words, in the look of Google's programs, and leaves it running. */
export function mountPages(root: HTMLElement, bridge: Bridge, speech: PageWords, { title, More }: Shown): void {
  root.ownerDocument.documentElement.lang = speech.language;
  root.ownerDocument.documentElement.classList.add("look-google");
  render(<PagesApp bridge={bridge} speech={speech} title={title} More={More} />, root);
}
