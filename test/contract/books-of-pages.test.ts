/** The laws of a conversion on every small workbook with forms, pages and what else there is, on all hosts. */
import { lawsOn } from "./books-on-hosts.ts";

lawsOn(["forms.books", "pages.books", "others.books"]);
