/** The parts of a zipped workbook, unpacked within limits: a small file that swells to gigabytes is stopped before it does. */
import { inflateRawSync } from "node:zlib";
import { LIMITS, megabytes } from "./limits.ts";
import { refuse, systemCode } from "./refusal.ts";
import { packedBytes, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** Parts by their names; a few programs part folders by `\\`, which is read as `/`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const STORED = 0;
const DEFLATED = 8;

/**
 * Every part of the zip. Refuses a damaged or encrypted one, one that unpacks beyond the limit (whatever its own table of contents
 * claims), names that climb out of the file (`../`), and XML that declares entities, which no spreadsheet program writes.
 */
export function unpack(bytes: Uint8Array, file: string): Parts {
  const entries = readZipDirectory(bytes) ?? refuse("host/corrupt", { file });
  const parts = new Map<string, Uint8Array>();
  const tooLarge = (): never => refuse("host/unpacks-too-large", { file, limit: megabytes(LIMITS.unpackedBytes) });
  if (entries.length > LIMITS.parts || total(entries) > LIMITS.unpackedBytes) tooLarge();
  let room = LIMITS.unpackedBytes;
  for (const entry of entries) {
    if (climbsOut(entry.name)) refuse("host/unsafe-archive", { file, part: entry.name.slice(0, 80) });
    if (entry.name.endsWith("/")) continue;
    const content = inflate(bytes, entry, room);
    if (content === "too large") return tooLarge();
    if (content === "damaged") return refuse("host/corrupt", { file });
    if (declaresEntities(entry.name, content)) refuse("host/unsafe-archive", { file, part: entry.name.slice(0, 80) });
    room -= content.length;
    parts.set(entry.name.replace(/\\/g, "/"), content);
  }
  return parts;
}

const total = (entries: readonly ZipEntry[]): number => entries.reduce((sum, entry) => sum + entry.unpacked, 0);

const climbsOut = (name: string): boolean =>
  name.includes("\0") || /^[A-Za-z]:/.test(name) || name.split(/[/\\]/).includes("..");

function inflate(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array | "too large" | "damaged" {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || entry.encrypted) return "damaged";
  if (entry.method === STORED) return packed.length > room ? "too large" : packed;
  if (entry.method !== DEFLATED) return "damaged";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(room, 1), chunkSize: chunkFor(entry) });
  } catch (failure) {
    return systemCode(failure) === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged";
  }
}

/** Room for the whole part at once where it says truly how long it is, and one byte to see that it ends there; never more than a little. */
const chunkFor = ({ unpacked }: ZipEntry): number => Math.min(Math.max(unpacked + 1, LEAST_CHUNK), MOST_CHUNK);

const LEAST_CHUNK = 1_024;
const MOST_CHUNK = 65_536;

/** Looked for from one `!` to the next, of which a workbook has few: the words themselves would be begun at every `<`. */
function declaresEntities(name: string, content: Uint8Array): boolean {
  if (!/\.(xml|rels|vml)$/i.test(name)) return false;
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  for (let at = text.indexOf(EXCLAMATION); at >= 0; at = text.indexOf(EXCLAMATION, at + 1)) {
    const isAfterBracket = text[at - 1] === BRACKET;
    if (
      DECLARATIONS.some(
        ({ bytes, isWide }) => (isWide || isAfterBracket) && bytes.equals(text.subarray(at, at + bytes.length)),
      )
    )
      return true;
  }
  return false;
}

const EXCLAMATION = 0x21;
const BRACKET = 0x3c;

/** As UTF-8 writes them after `<`, and in the letters of two bytes of UTF-16, whichever byte comes first. */
const DECLARATIONS = ["!DOCTYPE", "!ENTITY"].flatMap((word) => [
  { bytes: Buffer.from(word), isWide: false },
  { bytes: Buffer.from([...word].join("\0")), isWide: true },
]);

const decoder = new TextDecoder();

/** A part as text, found whatever the case of its name; "" where the file has none. */
export function partText(parts: Parts, name: string): string {
  const content = parts.get(name) ?? [...parts].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  return content === undefined ? "" : decoder.decode(content);
}
