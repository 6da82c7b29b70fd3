/** The label corpora of `test/corpus`: real forms, each label with the field that it means. */
import { readFileSync } from "node:fs";
import type { LabelInput } from "../../../core/convert/labels.ts";
import { type FieldName, isFieldName } from "../../../core/kinds/field-names.ts";
import type { Example } from "./phrases.ts";

export interface CorpusLabel {
  readonly label: string;
  readonly field: FieldName;
  /** Fields that are as right. */
  readonly also: readonly FieldName[];
  readonly examples: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly labels: readonly CorpusLabel[];
}

interface Written {
  readonly id: string;
  readonly labels: readonly {
    readonly label: string;
    readonly field: string;
    readonly also?: readonly string[];
    readonly examples?: readonly string[];
  }[];
}

const fieldOf = (name: string): FieldName => {
  if (!isFieldName(name)) throw new Error(`There is no field "${name}".`);
  return name;
};

export function readCorpus(file: string): readonly Source[] {
  const written = JSON.parse(readFileSync(`test/corpus/${file}`, "utf8")) as readonly Written[];
  return written.map(({ id, labels }) => ({
    id,
    labels: labels.map(({ label, field, also, examples }) => ({
      label,
      field: fieldOf(field),
      also: (also ?? []).map(fieldOf),
      examples: examples ?? [],
    })),
  }));
}

/** Labels of real forms weigh a little less than phrases: some stand for something particular to their form. */
const WEIGHT = 0.75;

/** The labels as examples to learn from. */

export const corpusExamples = (sources: readonly Source[]): readonly Example[] =>
  sources.flatMap(({ labels }) => labels.map(({ label, field }) => ({ label, field, weight: WEIGHT })));

const SOME_NAMES = "Ana Ruiz, Bo Lee, Cy Kim, Dee Park, Eli Moss";

/** A source's labels as one form. Where the corpus says only that names stood there, made-up names stand for them. */
export const inputsOf = ({ labels }: Source): readonly LabelInput[] =>
  labels.map(({ label, examples }) => ({
    label,
    samples: examples.map((text) => (/^<.*(?:names|surnames).*>$/.test(text) ? SOME_NAMES : text)),
    neighbours: [],
  }));
