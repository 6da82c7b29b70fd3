/** The parts of the page that a team needs now and then. Hosts may load them apart, with their words. */
import { useMemo } from "preact/hooks";
import type { ConversionWords } from "../words/conversion-words.ts";
import { withSentences } from "../words/page-words.ts";
import { ConversionProvider } from "./conversion-context.ts";
import { Finding } from "./finding.tsx";
import { LogMore } from "./log-more.tsx";
import { type Page, PageProvider, usePage } from "./page-context.ts";
import "./conversion.css";

/** What `Page.Seldom` is in these words; what is shown within it finds the conversion's sentences beside the page's own. */
export const seldomIn = (words: ConversionWords): Page["Seldom"] =>
  function SeldomInWords({ reply, part }) {
    const page = usePage();
    const speech = useMemo(() => withSentences(page.speech, words.sentences), [page.speech]);
    return (
      <ConversionProvider value={words}>
        <PageProvider value={{ ...page, speech }}>
          {part === "bring-in" ? <Finding reply={reply} /> : <LogMore />}
        </PageProvider>
      </ConversionProvider>
    );
  };
