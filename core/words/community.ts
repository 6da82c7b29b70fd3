/** The words of the page for families, by language. */
import { type CommunityWords, enCommunity } from "./en-community.ts";
import { esCommunity } from "./es-community.ts";

/** Example: `communityWords.es.title` is “Cómo aprenden juntos nuestros docentes”. */
export const communityWords: { readonly en: CommunityWords; readonly es: CommunityWords } = {
  en: enCommunity,
  es: esCommunity,
};
