/** A workbook as the local page gets it: texts as a person reads them, nothing that could be taken for markup. */

export interface ShownSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The first rows, as texts; a row may be shorter than the widest. */
  readonly rows: readonly (readonly string[])[];
  /** Column letters, as many as the widest row has cells. */
  readonly columns: readonly string[];
  /** A sentence about rows and columns that are not shown, "" where all are. */
  readonly more: string;
  /** A sentence for a tab with nothing in it, "" where there is something. */
  readonly empty: string;
}

export interface ShownBook {
  readonly language: string;
  readonly file: string;
  readonly sheets: readonly ShownSheet[];
  readonly words: {
    readonly tabs: string;
    readonly hidden: string;
    readonly row: string;
    readonly note: string;
  };
}

/** Why there is nothing to show, in a sentence. */
export interface ShownTrouble {
  readonly trouble: string;
}
