/** How large a zipped file becomes, from its own list of parts: a small file may say that it holds a thousand times as much. */

const LIST_END = 0x06054b50;
const LIST_ENTRY = 0x02014b50;
/** The longest comment, and the list's end itself. */
const LONGEST_END = 65_535 + 22;

/** The sum of all parts once unpacked, in bytes; undefined where the bytes are no archive or its list is not whole. */
export function unpackedBytes(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== LIST_ENTRY) return undefined;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}

function endOfList(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at--) {
    if (view.getUint32(at, true) === LIST_END) return at;
  }
  return undefined;
}
