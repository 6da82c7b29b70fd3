/** `npm run vocabulary`: weighs the words of `core/convert/vocabulary` and of the label corpus, and writes `core/convert/label-weights.ts`. */
import { writeFileSync } from "node:fs";
import { corpusExamples, readCorpus } from "./corpus.ts";
import { learnModel } from "./learn.ts";
import { packModel } from "./pack-model.ts";
import { readPhrases } from "./phrases.ts";

const examples = [...readPhrases("core/convert/vocabulary"), ...corpusExamples(readCorpus("labels.json"))];
const model = learnModel(examples);
const source = `/** Made by \`npm run vocabulary\` from core/convert/vocabulary; not written by hand. \`label-packing.ts\` unpacks it. */

export const PACKED =
  ${JSON.stringify(packModel(model))};
`;
writeFileSync("core/convert/label-weights.ts", source);
