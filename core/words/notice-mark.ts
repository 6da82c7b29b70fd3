/** By what a notice is known again later. */
import type { Notice } from "./notice.ts";

/**
 * The same for as long as it is about the same field of the same entry. Example: `goal/no-result k7m2-1 result`; a notice about the whole
 * log is its code.
 */
export const noticeMark = ({ code, entry, field }: Notice): string => `${code} ${entry} ${field}`.trim();
