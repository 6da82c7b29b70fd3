/** A door of the reading library that its own declarations leave out: a zipped workbook whose parts are unpacked already. */
import type { ParsingOptions, WorkBook } from "@e965/xlsx";

declare module "@e965/xlsx" {
  interface UnpackedZip {
    readonly FullPaths: readonly string[];
    readonly FileIndex: readonly { readonly name: string; readonly type: number; readonly content: Uint8Array }[];
  }
  function parse_zip(zip: UnpackedZip, options: ParsingOptions): WorkBook;
}
