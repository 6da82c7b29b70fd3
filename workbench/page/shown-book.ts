/** A workbook as the local page gets it: texts as a person reads them, nothing that could be taken for markup. */

export interface ShownCell {
  readonly text: string;
  /** Where it stands in its row, from 0, and how many columns and rows it covers where cells are merged. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface ShownSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The first rows, each with all its cells but those that a merged one covers. */
  readonly rows: readonly (readonly ShownCell[])[];
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
