/** `npm run vocabulary`: weighs the words of `core/convert/vocabulary` and of the label corpus, and writes `core/convert/label-weights.ts`. */
import { writeFileSync } from "node:fs";
import { packModel } from "../../../core/convert/label-packing.ts";
import { corpusExamples, readCorpus } from "./corpus.ts";
import { learnModel } from "./learn.ts";
import { readPhrases } from "./phrases.ts";

const examples = [...readPhrases("core/convert/vocabulary"), ...corpusExamples(readCorpus("labels.json"))];
const model = learnModel(examples);
const { stems, singles, pairs } = packModel(model);
const quote = (text: string): string => JSON.stringify(text);
const source = `/** Made by \`npm run vocabulary\` from core/convert/vocabulary; not written by hand. \`label-packing.ts\` unpacks it. */
import type { PackedModel } from "./label-packing.ts";

export const PACKED: PackedModel = {
  stems:
    ${quote(stems)},
  singles:
    ${quote(singles)},
  pairs:
    ${quote(pairs)},
};
`;
writeFileSync("core/convert/label-weights.ts", source);
process.stdout.write(`${model.size} features, ${source.length} bytes\n`);
