import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decoded, decode } from "../../server/src/host/decode";
import { encode } from "../../server/src/host/encode";

const ENCODINGS: readonly Decoded["encoding"][] = ["utf-8", "utf-16le", "utf-16be", "gb18030"];

/** Reads what was written, in the same encoding. */
function readBack(bytes: Uint8Array, encoding: Decoded["encoding"]): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

describe("what is written reads back as it was", () => {
  for (const encoding of ENCODINGS) {
    it(`${encoding}: any text`, () => {
      fc.assert(
        fc.property(fc.string({ unit: "grapheme" }), (text) => {
          const bytes = encode({ text, encoding, bom: false });
          return bytes !== undefined && readBack(bytes, encoding) === text;
        }),
      );
    });

    it(`${encoding}: characters of one to four bytes`, () => {
      const text = "aé€水表㐀𠀀😀\r\n";
      expect(readBack(encode({ text, encoding, bom: false }) ?? new Uint8Array(), encoding)).toBe(text);
    });

    it(`${encoding}: a byte order mark is kept`, () => {
      const bytes = encode({ text: "水", encoding, bom: true }) ?? new Uint8Array();
      expect(readBack(bytes, encoding)).toBe("\uFEFF水");
    });

    it(`${encoding}: half of a pair is not written`, () => {
      expect(encode({ text: "a\ud83d", encoding, bom: false })).toBeUndefined();
    });
  }

  it("GBK bytes are the same again", () => {
    const bytes = Uint8Array.from([0xcb, 0xae, 0xb1, 0xed, 0x0d, 0x0a, 0xa3, 0xac]);
    const decoded = decode(bytes, "gb18030");
    expect(decoded && encode(decoded)).toEqual(bytes);
  });
});
