/** How the undo of one entry ended: reversed, kept (edited since) or could not (it is gone, or its tab is). */
export interface Undone {
  readonly id: string;
  readonly outcome: "reversed" | "kept" | "could-not";
  readonly sheet: string;
  readonly cell: string;
}
