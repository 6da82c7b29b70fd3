/** The laws of a conversion on every small workbook with tables, on all hosts. */
import { lawsOn } from "./books-on-hosts.ts";

lawsOn(["rows.books", "grids.books"]);
