import { inflateSync } from "node:zlib";
import { crc32Of } from "../../../workbench/build/crc.ts";
import { ICON_SIZES, iconPng } from "../../../workbench/build/icon.ts";

test("the checksum of 123456789 is the one that every description of it gives", () => {
  expect(crc32Of(Buffer.from("123456789"))).toBe(0xcbf43926);
});

test.each(ICON_SIZES)(
  "the mark of %i pixels is a PNG of that size with a clear corner and a coloured middle",
  (size) => {
    const png = Buffer.from(iconPng(size));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    const length = png.readUInt32BE(33);
    const rows = inflateSync(png.subarray(41, 41 + length));
    expect(rows).toHaveLength(size * (size * 4 + 1));
    const opacity = (column: number, row: number): number | undefined =>
      rows[row * (size * 4 + 1) + 1 + column * 4 + 3];
    expect(opacity(0, 0)).toBeLessThan(64);
    expect(opacity(size / 2, size / 2)).toBe(255);
  },
);
