/** The sentences about files with the facts that each of them names. */
import { fileWords } from "../../core/words/files.ts";

interface Spoken {
  readonly text: string;
  readonly facts: readonly string[];
}

/** For each code: its sentence in both languages, filled in with the facts' own names. */
export function codesOfFiles(): readonly { readonly code: string; readonly en: Spoken; readonly es: Spoken }[] {
  return Object.keys(fileWords.en).map((code) => ({ code, en: spoken("en", code), es: spoken("es", code) }));
}

function spoken(language: "en" | "es", code: string): Spoken {
  const named = new Set<string>();
  const facts = new Proxy<Record<string, string>>(
    {},
    {
      get: (_facts, name) => {
        named.add(String(name));
        return `<${String(name)}>`;
      },
    },
  );
  return { text: fileWords[language][code]?.(facts) ?? "", facts: [...named].sort() };
}
