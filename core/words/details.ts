/** The words of further kinds' tables in each language. */
import { type DetailsWords, enDetails } from "./en-details.ts";
import { esDetails } from "./es-details.ts";

export const detailsWords: Readonly<Record<"en" | "es", DetailsWords>> = { en: enDetails, es: esDetails };
