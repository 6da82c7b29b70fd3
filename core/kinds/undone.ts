/** How the undo of one entry ended: reversed, kept (edited since) or could not (it is gone, or its tab is). */
export interface Undone {
  readonly id: string;
  readonly outcome: "reversed" | "kept" | "could-not";
  /** Why it was not reversed: a code whose sentence is in words; "" where it was. */
  readonly why: "" | "undo/edited" | "undo/added-beside" | "undo/entry-gone" | "undo/tab-gone";
  /** What a person calls the entry: its first cells. "" where it is gone. */
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
}
