import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, type Encoding } from "../../server/src/host/decode";
import { nodeUtf8 } from "../../server/src/host/nodeUtf8";

/** 水表检查情况 in GBK. */
const GBK = [0xcb, 0xae, 0xb1, 0xed, 0xbc, 0xec, 0xb2, 0xe9, 0xc7, 0xe9, 0xbf, 0xf6];
const TEXT = "水表检查情况";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, bigEndian = false): number[] =>
  [...text].flatMap((char) => {
    const code = char.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

describe("reads", () => {
  it.each<[string, Encoding, number[], string, string, boolean]>([
    ["UTF-8", "auto", utf8(TEXT), TEXT, "utf-8", false],
    ["UTF-8 with a mark", "auto", [0xef, 0xbb, 0xbf, ...utf8(TEXT)], TEXT, "utf-8", true],
    ["UTF-16, little end first", "auto", [0xff, 0xfe, ...utf16(TEXT)], TEXT, "utf-16le", true],
    ["UTF-16, big end first", "auto", [0xfe, 0xff, ...utf16(TEXT, true)], TEXT, "utf-16be", true],
    ["GBK that can be nothing else", "auto", GBK, TEXT, "gb18030", false],
    ["GBK when told", "gb18030", GBK, TEXT, "gb18030", false],
    ["four bytes of GB 18030", "gb18030", [0x81, 0x39, 0xee, 0x39], "\u3400", "gb18030", false],
    ["UTF-16 without a mark when told", "utf-16", utf16(TEXT), TEXT, "utf-16le", false],
    [
      "UTF-16 without a mark, big end first, by its line end",
      "utf-16",
      utf16(`${TEXT}\n`, true),
      `${TEXT}\n`,
      "utf-16be",
      false,
    ],
    ["GBK that happens to be UTF-8, when told (模)", "gb18030", [0xc4, 0xa3], "模", "gb18030", false],
    ["nothing", "auto", [], "", "utf-8", false],
    ["nothing, when told UTF-16", "utf-16", [], "", "utf-16le", false],
    ["only the first of two marks away", "utf-8", utf8("\uFEFF\uFEFFa"), "\uFEFFa", "utf-8", true],
    ["NUL as the character that it is", "auto", [0x61, 0, 0x62], "a\0b", "utf-8", false],
  ])("%s", (_, encoding, bytes, text, found, bom) => {
    expect(decode(Uint8Array.from(bytes), encoding)).toEqual({ text, encoding: found, bom });
  });
});

describe("does not guess", () => {
  it.each<[string, Encoding, number[]]>([
    ["UTF-8 cut in a character", "auto", utf8(TEXT).slice(0, -1)],
    ["an overlong slash", "auto", [0xc0, 0xaf]],
    ["half of a surrogate pair in UTF-8", "auto", [0xed, 0xa0, 0x80]],
    ["Latin-1", "auto", [0x63, 0x61, 0x66, 0xe9]],
    ["Big5 (水表檢查情況)", "auto", [0xa4, 0xf4, 0xaa, 0xed, 0xc0, 0xcb, 0xac, 0x64, 0xb1, 0xa1, 0xaa, 0x70]],
    ["Shift_JIS (すいどう)", "auto", [0x82, 0xb7, 0x82, 0xa2, 0x82, 0xc7, 0x82, 0xa4]],
    ["a PNG", "auto", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ["an odd byte of UTF-16", "auto", [0xff, 0xfe, 0x61]],
    ["GBK as UTF-8", "utf-8", GBK],
    ["UTF-16 as UTF-8", "utf-8", [0xff, 0xfe, ...utf16(TEXT)]],
    ["UTF-8 as UTF-16, an even number of bytes", "utf-16", utf8(TEXT)],
    ["ASCII as UTF-16", "utf-16", utf8("# Drill\n")],
    ["UTF-8 with its mark as UTF-16", "utf-16", [0xef, 0xbb, 0xbf, ...utf8("# Drill")]],
    ["UTF-8 as GB 18030", "gb18030", utf8(TEXT)],
    ["UTF-8 with its mark as GB 18030", "gb18030", [0xef, 0xbb, 0xbf, ...utf8("# Drill.")]],
    ["UTF-16 with its mark as GB 18030", "gb18030", [0xff, 0xfe, ...utf16(TEXT)]],
    ["an unpaired surrogate of UTF-16", "utf-16", [0x00, 0xd8, 0x61, 0x00]],
    ["a broken pair of GBK", "gb18030", [0xcb, 0x20]],
  ])("%s", (_, encoding, bytes) => {
    expect(decode(Uint8Array.from(bytes), encoding)).toBe(undefined);
  });
});

describe("what Node reads quickly is what the strict decoder reads", () => {
  const strict = (bytes: Uint8Array): string | undefined => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };

  it.each<[string, number[]]>([
    ["nothing", []],
    ["ASCII", utf8("Water meters\r\n")],
    ["Chinese", utf8(TEXT)],
    ["a byte order mark", utf8("\uFEFF水")],
    ["two of them", utf8("\uFEFF\uFEFFa")],
    ["accents alone", utf8("café")],
    ["beyond the first plane", utf8("𠮷😀\u{10FFFF}")],
    ["NUL", [0x61, 0, 0x62]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["half of a surrogate pair", [0xed, 0xa0, 0x80]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
    ["a character cut off", utf8(TEXT).slice(0, -1)],
  ])("%s", (_, bytes) => {
    // Within other bytes, as a buffer of Node's pool lies.
    const whole = Uint8Array.from([0x78, ...bytes, 0xff]).subarray(1, bytes.length + 1);
    expect(nodeUtf8(whole)).toBe(strict(whole));
  });

  it("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        expect(nodeUtf8(bytes)).toBe(strict(bytes));
      }),
    );
  });

  it("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(nodeUtf8(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });
});
