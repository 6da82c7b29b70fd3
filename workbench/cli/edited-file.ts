/** A JSON file that a person may have edited, checked part by part; what is wrong is said with its line and the way to it. */
import { basename } from "node:path";
import * as z from "zod/mini";
import type { Notice } from "../../core/index.ts";
import { FIELD_NAMES, type FieldName, isFieldName } from "../../core/kinds/field-names.ts";
import { didYouMean, wantedIn } from "../../core/words/edited-files.ts";
import { hostNotice } from "../../core/words/host-notice.ts";
import { fieldWords } from "../../core/words/ui.ts";
import { takeFile } from "../files/take-file.ts";
import { type LocatedJson, locatedJson, NotJson, type Path } from "./located-json.ts";
import { nearest } from "./nearest.ts";

export interface EditedFile<T> {
  readonly value: T;
  /** A notice about the part at this path. `facts` fill the sentence of the code. */
  readonly wrong: (code: string, path: Path, facts: Notice["facts"]) => Notice;
}

/** The file, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly is: "good"; readonly file: EditedFile<T> }
  | { readonly is: "wrong"; readonly notices: readonly Notice[] };

/** Reads a file and checks its shape. Refuses a file that cannot be had; what stands in it is told in `notices`. */
export async function readEdited<T>(path: string, schema: z.ZodMiniType<T>): Promise<Checked<T>> {
  const text = new TextDecoder().decode(await takeFile(path));
  const located = locate(text, path);
  if ("notices" in located) return { is: "wrong", notices: located.notices };
  const parsed = z.safeParse(schema, located.value);
  const about = wrongIn(path, located);
  if (parsed.success) return { is: "good", file: { value: parsed.data, wrong: about } };
  return { is: "wrong", notices: parsed.error.issues.flatMap((issue) => issueNotices(issue, about)) };
}

function locate(text: string, path: string): LocatedJson | { readonly notices: readonly Notice[] } {
  try {
    return locatedJson(text);
  } catch (failure) {
    if (!(failure instanceof NotJson)) throw failure;
    return { notices: [hostNotice("error", `json/${failure.trouble}`, placeFacts(path, failure.line))] };
  }
}

const placeFacts = (path: string, line: number): Notice["facts"] => ({
  "place.en": `${basename(path)}, line ${line}`,
  "place.es": `${basename(path)}, línea ${line}`,
});

const wrongIn =
  (file: string, located: LocatedJson): EditedFile<unknown>["wrong"] =>
  (code, path, facts) =>
    hostNotice("error", code, { ...placeFacts(file, located.lineOf(path)), path: spoken(path), ...facts });

/** Example: `sheets`, 0, `take` is `sheets[0].take`. */
const spoken = (path: Path): string =>
  path.map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`)).join("") || "{}";

function issueNotices(issue: z.core.$ZodIssue, wrong: EditedFile<unknown>["wrong"]): readonly Notice[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => wrong("json/unknown-name", [...path, name], { name, ...hintFacts("") }));
  }
  const wanted = { "wanted.en": wantedIn("en", issue.message), "wanted.es": wantedIn("es", issue.message) };
  return [wrong("json/wrong", path, wanted)];
}

/** “Did you mean …?” as facts, where a name is near. */
export const hintFacts = (near: string): Notice["facts"] => ({
  "hint.en": didYouMean("en", near || undefined),
  "hint.es": didYouMean("es", near || undefined),
});

/** Text, a tick, a row …: each says by a code what belongs in its place. */
export const text = z.string({ error: "text" });
export const yesNo = z.boolean({ error: "yes-no" });

/** The field of a name: as `inspect` spells it, or as a person calls it in either language. Undefined where there is none. */
export function fieldCalled(name: string): FieldName | undefined {
  const plain = name.trim().toLowerCase();
  const spelled = plain.replace(/[\s-]+/g, "_");
  if (isFieldName(spelled)) return spelled;
  return FIELD_NAMES.find((field) =>
    [fieldWords.en, fieldWords.es].some((words) => words[field].toLowerCase() === plain),
  );
}

/** The notice about a name that is no field, with the one that was perhaps meant. */
export function noField(name: string, path: Path, wrong: EditedFile<unknown>["wrong"]): Notice {
  const near = nearest(name.toLowerCase().replace(/[\s-]+/g, "_"), FIELD_NAMES);
  return wrong("json/unknown-field", path, { name, ...hintFacts(near ?? "") });
}
