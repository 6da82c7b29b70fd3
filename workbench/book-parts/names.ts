/** Names of cells and formulas, as the reading library gives and takes them. */
import type { DefinedName } from "@e965/xlsx";
import type { Book } from "../hosts/book.ts";
import { formulaOfName } from "../hosts/names.ts";
import { referred } from "../hosts/reference.ts";

/** The book's names for a file. */
export const definedNames = (book: Book): DefinedName[] =>
  (book.names ?? []).map((name) => {
    const scope = book.sheets.findIndex(({ id }) => id === name.scope);
    return {
      Name: name.name,
      Ref: formulaOfName(book, name).replace(/^=/, ""),
      ...(scope < 0 ? {} : { Sheet: scope }),
      ...(name.comment === "" ? {} : { Comment: name.comment }),
      ...(name.visible ? {} : { Hidden: true }),
    };
  });

/** Gives a book the names of its file; those that programs keep for themselves (print areas, filters) are left out. */
export function loadNames(book: Book, defined: readonly DefinedName[]): void {
  const names = defined
    .filter(({ Name }) => !/^_xlnm\./i.test(Name))
    .map((name) => {
      const { Name, Ref, Sheet, Comment } = name;
      const cells = referred(book, Ref, null);
      return {
        name: Name,
        scope: Sheet === undefined ? null : (book.sheets[Sheet]?.id ?? null),
        at: cells ? { sheet: cells.sheet.id, area: cells.area } : null,
        formula: cells ? "" : `=${Ref}`,
        comment: Comment ?? "",
        visible: !("Hidden" in name && name.Hidden === true),
      };
    });
  if (names.length > 0) book.names = names;
}
