/** What was typed but not saved, kept in this browser for this person and this workbook. */

export interface Drafts {
  readonly keep: (name: string, text: string) => Promise<void>;
  readonly kept: (name: string) => Promise<string>;
}

/** `key` tells workbooks apart. Rejects where the browser keeps nothing (private windows, no room). */
export function draftsIn(storage: () => Storage, key: string): Drafts {
  const at = (name: string): string => `plt-log/${key}/${name}`;
  return {
    keep: async (name, text) => {
      if (text === "") storage().removeItem(at(name));
      else storage().setItem(at(name), text);
    },
    kept: async (name) => storage().getItem(at(name)) ?? "",
  };
}
