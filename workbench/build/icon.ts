/** The add-in's mark as PNG files: a white tick over a line, on a rounded teal square. Drawn here, so that no picture is kept twice. */

import { deflateSync } from "node:zlib";
import { crc32Of } from "./crc.ts";

/** Sizes that Excel and the admin centre ask for, in pixels. */
export const ICON_SIZES = [16, 32, 64, 80] as const;

type Point = readonly [x: number, y: number];

const TEAL: readonly [number, number, number] = [15, 107, 92];
const STROKES: readonly (readonly [Point, Point])[] = [
  [
    [0.24, 0.43],
    [0.42, 0.6],
  ],
  [
    [0.42, 0.6],
    [0.77, 0.24],
  ],
  [
    [0.24, 0.79],
    [0.77, 0.79],
  ],
];
const HALF_STROKE = 0.065;
const CORNER = 0.2;
/** Samples a side within a pixel; smooth edges at 16 px need this many. */
const SAMPLES = 6;

function distanceToStroke([x, y]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

const isInSquare = ([x, y]: Point): boolean => {
  const dx = Math.max(CORNER - x, x - (1 - CORNER), 0);
  const dy = Math.max(CORNER - y, y - (1 - CORNER), 0);
  return Math.hypot(dx, dy) <= CORNER;
};

const isInMark = (point: Point): boolean => STROKES.some((stroke) => distanceToStroke(point, stroke) <= HALF_STROKE);

/** Red, green, blue and opacity (0 to 255) of one pixel, averaged over its samples. */
function pixel(column: number, row: number, size: number): readonly number[] {
  let square = 0;
  let mark = 0;
  for (let n = 0; n < SAMPLES ** 2; n += 1) {
    const x = (column + ((n % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(n / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!isInSquare([x, y])) continue;
    square += 1;
    if (isInMark([x, y])) mark += 1;
  }
  const white = square === 0 ? 0 : mark / square;
  return [...TEAL.map((level) => Math.round(level + (255 - level) * white)), Math.round((255 * square) / SAMPLES ** 2)];
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32Of(body), body.length + 4);
  return frame;
}

/** The mark as a PNG file, `size` pixels wide and high, with a see-through background. Example: 16 for the ribbon. */
export function iconPng(size: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red-green-blue with opacity; compression, filter and interlace as every PNG has them.
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Uint8Array.from(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat(parts);
}
