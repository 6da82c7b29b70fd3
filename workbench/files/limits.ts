/** How much is opened. Beyond these a file is answered in words before it can fill the memory or the afternoon. */

const MB = 1024 * 1024;

/** What a file may hold. Sizes are bytes; `megabytes` of each is what the person is told. */
export const LIMITS = {
  /** A team's year of notes is under 1 MB; pictures make the rest. */
  fileBytes: 50 * MB,
  /** Sum of all parts once unpacked. */
  unpackedBytes: 300 * MB,
  parts: 20_000,
  sheets: 400,
  rowsASheet: 100_000,
  cells: 1_500_000,
  /** What a cell holds in Excel; Sheets takes more, but the file must open in both. */
  charactersACell: 32_767,
} as const;

export const megabytes = (bytes: number): number => Math.ceil(bytes / MB);
