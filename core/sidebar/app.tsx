/** The page: four views, one of them in sight, and a line that speaks. */
import type { JSX } from "preact";
import { useEffect, useErrorBoundary, useMemo, useRef, useState } from "preact/hooks";
import type { Bridge, View } from "./bridge.ts";
import { CheckView } from "./check-view.tsx";
import { makeCommandIds } from "./command-ids.ts";
import { Crashed } from "./crashed.tsx";
import { type Drafts, makeDrafts } from "./drafts.ts";
import { MeetingView } from "./meeting-view.tsx";
import { Navigation } from "./navigation.tsx";
import type { Page } from "./page-context.ts";
import { PageProvider, usePage } from "./page-context.ts";
import { StartView } from "./start-view.tsx";
import { StatusLine, useStatus } from "./status-line.tsx";
import type { Opened } from "./use-opened.ts";
import { useOpened } from "./use-opened.ts";

function CurrentView({ view, opened }: { readonly view: View; readonly opened: Opened }): JSX.Element {
  const { Seldom } = usePage();
  switch (view) {
    case "start":
      return <StartView opened={opened} />;
    case "meeting":
      return <MeetingView opened={opened} />;
    case "check":
      return <CheckView />;
    case "summary":
      return <Seldom part="summary" />;
  }
}

/** Where the person is. `visit` grows with every move, so that choosing the same view again begins it anew. */
function usePlace(bridge: Bridge) {
  const [place, setPlace] = useState({ view: bridge.view, visit: 0 });
  const moved = useRef(false);
  const show = (view: View): void => {
    moved.current = true;
    setPlace((before) => ({ view, visit: before.visit + 1 }));
  };
  useEffect(() => {
    bridge.onView(show);
    const touched = (): void => {
      moved.current = true;
    };
    addEventListener("keydown", touched, { once: true });
    addEventListener("pointerdown", touched, { once: true });
  }, []);
  return { ...place, show, takesFocus: () => moved.current };
}

function useFlush(drafts: Drafts): void {
  useEffect(() => {
    addEventListener("pagehide", drafts.flush);
    document.addEventListener("visibilitychange", drafts.flush);
    return () => {
      removeEventListener("pagehide", drafts.flush);
      document.removeEventListener("visibilitychange", drafts.flush);
    };
  }, []);
}

interface Props extends Pick<Page, "speech" | "Seldom"> {
  readonly bridge: Bridge;
}

export function App({ bridge, speech, Seldom }: Props): JSX.Element {
  const words = speech.ui;
  const opened = useOpened(bridge);
  const { status, announce, tell } = useStatus();
  const { view, visit, show, takesFocus } = usePlace(bridge);
  const drafts = useMemo(() => makeDrafts(bridge), []);
  const ids = useMemo(() => makeCommandIds(bridge), []);
  useFlush(drafts);
  const [crash, restart] = useErrorBoundary((error: unknown) => reportError(error));
  const page: Page = {
    bridge,
    words,
    speech,
    Seldom,
    drafts,
    announce,
    tell,
    show,
    takesFocus,
    reload: opened.look,
    ...ids,
  };
  return (
    <PageProvider value={page}>
      <Navigation view={view} />
      <main>
        {crash === undefined ? (
          <CurrentView key={`${view}-${visit}`} view={view} opened={opened} />
        ) : (
          <Crashed words={words} restart={restart} />
        )}
      </main>
      <StatusLine status={status} />
    </PageProvider>
  );
}
