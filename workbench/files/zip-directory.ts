/** The table of contents of a zip file, read without unpacking anything. */

/** One part of the zip: where its packed bytes are, and how large it says it is. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated; spreadsheet programs use no other. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Offset of the entry's local header. */
  readonly at: number;
  readonly encrypted: boolean;
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** Stands where the real number is 64 bits long and given elsewhere. */
const ELSEWHERE = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** True where the bytes begin as a zip file does. */
export const looksZipped = (bytes: Uint8Array): boolean =>
  bytes.length >= END_SIZE && viewOf(bytes).getUint32(0, true) === LOCAL;

/** The parts of a zip in their order, or undefined where its table of contents is damaged or cut off. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    const view = viewOf(bytes);
    const start = findStart(view);
    if (start === undefined) return undefined;
    const entries: ZipEntry[] = [];
    let at = start.at;
    for (let i = 0; i < start.count; i++) {
      if (view.getUint32(at, true) !== ENTRY) return undefined;
      const entry = readEntry(bytes, view, at);
      if (entry.at + 30 > bytes.length) return undefined;
      entries.push(entry);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (failure) {
    if (failure instanceof RangeError) return undefined;
    throw failure;
  }
}

/** The packed bytes of a part, or undefined where they are not where the table of contents says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (view.getUint32(entry.at, true) !== LOCAL) return undefined;
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  return start + entry.packed > bytes.length ? undefined : bytes.subarray(start, start + entry.packed);
}

function findStart(view: DataView): { readonly count: number; readonly at: number } | undefined {
  const last = view.byteLength - END_SIZE;
  for (let end = last; end >= Math.max(0, last - LONGEST_COMMENT); end--) {
    if (view.getUint32(end, true) !== END) continue;
    const count = view.getUint16(end + 10, true);
    const at = view.getUint32(end + 16, true);
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, at };
    const end64 = long(view, locator + 8);
    return view.getUint32(end64, true) === END_64
      ? { count: long(view, end64 + 32), at: long(view, end64 + 48) }
      : { count, at };
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const longs = longNumbers(view, nameEnd, view.getUint16(at + 30, true));
  const number = (short: number): number => (short === ELSEWHERE ? (longs.shift() ?? short) : short);
  const unpacked = number(view.getUint32(at + 24, true));
  const packed = number(view.getUint32(at + 20, true));
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    packed,
    unpacked,
    at: number(view.getUint32(at + 42, true)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

/** The 64-bit numbers of an entry, in the order in which they stand for those that are `ELSEWHERE`. */
function longNumbers(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, i) => long(view, at + 4 + i * 8));
  }
  return [];
}
