/** The words of a conversion, for the parts of the page that show one. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ConversionWords } from "../words/conversion-words.ts";

const ConversionContext = createContext<ConversionWords | null>(null);

export const ConversionProvider = ConversionContext.Provider;

/** The words around a part. Throws where a part is drawn outside of `Finding`, which is a programmer's mistake. */
export function useConversion(): ConversionWords {
  const words = useContext(ConversionContext);
  if (words === null) throw new Error("This part of the page was drawn outside of Finding.");
  return words;
}
