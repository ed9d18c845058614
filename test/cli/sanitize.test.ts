import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeJson, sanitize } from "../../server/src/cli/sanitize";

const ACTING = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe("sanitize", () => {
  it.each([
    ["an escape sequence", "\u001b[31mred", "<U+001B>[31mred"],
    ["a hyperlink of OSC 8", "\u001b]8;;http://x\u0007", "<U+001B>]8;;http://x<U+0007>"],
    ["a C1 control", "\u009b31m", "<U+009B>31m"],
    ["line ends", "a\r\nb\u2028c", "a<U+000D><U+000A>b<U+2028>c"],
    ["an order turned around", "a\u202egnp.exe", "a<U+202E>gnp.exe"],
    ["a blank that nobody sees", "a\u200bb\ufeff", "a<U+200B>b<U+FEFF>"],
    ["ordinary text, emoji included", "水表 café 👩‍🔧", "水表 café 👩‍🔧"],
  ])("%s", (_, text, shown) => expect(sanitize(text)).toBe(shown));

  it("leaves nothing that acts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => !ACTING.test(sanitize(text))),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("safeJson", () => {
  it("is one line of JSON without anything that acts, and reads back as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const json = safeJson(value);
        expect(ACTING.test(json)).toBe(false);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
