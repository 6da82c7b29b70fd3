/** Where a run finds itself: in the spreadsheet that was open when it was made, or outside of any. */
export type Where = "in-a-document" | "outside";
