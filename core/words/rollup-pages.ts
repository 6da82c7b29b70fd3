/** The words of the pages above the team, by language. */
import { enRollup, type RollupWords } from "./en-rollup.ts";
import { esRollup } from "./es-rollup.ts";

/** Every text of a page of school, district or board. Example: `rollupWords.es.schools` is “Escuelas”. */
export const rollupWords: { readonly en: RollupWords; readonly es: RollupWords } = { en: enRollup, es: esRollup };
