/** How much a text weighs on its way to Excel. */

/** Bytes in UTF-8, rounded up: what is not plain English counts for three. */
export const bytesOf = (text: string): number => text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
