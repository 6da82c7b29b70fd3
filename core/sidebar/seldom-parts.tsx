/** The parts of the page that a team needs now and then. Hosts may load them apart, with their words. */
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ConversionWords } from "../words/conversion-words.ts";
import { withSentences } from "../words/page-words.ts";
import { ConversionProvider } from "./conversion-context.ts";
import { Finding } from "./finding.tsx";
import { LogMore } from "./log-more.tsx";
import { type Page, PageProvider, type SeldomProps, usePage } from "./page-context.ts";
import { SummaryView } from "./summary-view.tsx";
import { Undone } from "./undone.tsx";
import "./conversion.css";

type More = (() => JSX.Element) | null;

function Part({ more, ...props }: SeldomProps & { readonly more: More }): JSX.Element {
  switch (props.part) {
    case "bring-in":
      return <Finding reply={props.reply} />;
    case "log-more":
      return <LogMore />;
    case "summary":
      return <SummaryView More={more} />;
    case "undone":
      return <Undone reply={props.reply} />;
  }
}

/** What `Page.Seldom` is in these words; what is shown within it finds the conversion's sentences beside the page's own. `more` stands below the summary. */
export const seldomIn = (words: ConversionWords, more: More): Page["Seldom"] =>
  function SeldomInWords(props) {
    const page = usePage();
    const speech = useMemo(() => withSentences(page.speech, words.sentences), [page.speech]);
    return (
      <ConversionProvider value={words}>
        <PageProvider value={{ ...page, speech }}>
          <Part {...props} more={more} />
        </PageProvider>
      </ConversionProvider>
    );
  };
