import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Decoded, decode, type Encoding } from "../../server/src/host/decode";
import { encode } from "../../server/src/host/encode";
import { tries } from "../reliability/tries";
import { folderOf, reportwright } from "./support/cli";

const bytes = (...list: number[]): Buffer => Buffer.from(list);
const joined = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const as = (encoding: Decoded["encoding"], text: string, bom = false): Buffer =>
  Buffer.from(encode({ text, encoding, bom }) ?? []);

/** A fault that a safe fix mends; `word` stands outside of it. */
const broken = (word = "齐全"): string =>
  `---\nreport: base\n---\n\n# 食堂检查记录\n\n## 一、台账\n\n${word}。\n\n## 二.现场\n\n整洁，留样足量。\n`;
const mended = (word?: string): string => broken(word).replace("二.", "二、");

type Case = readonly [what: string, before: Buffer, after: Buffer | undefined, encoding?: Encoding];

const written = (
  what: string,
  encoding: Decoded["encoding"],
  { word = "齐全", bom = false, told }: { word?: string; bom?: boolean; told?: Encoding } = {},
): Case => [what, as(encoding, broken(word), bom), as(encoding, mended(word), bom), told];

/** Bytes in the place of the word. */
const holding = (inside: Buffer, encoding: Decoded["encoding"] = "utf-8"): Buffer => {
  const [head = "", tail = ""] = broken("\u0001").split("\u0001");
  return joined(as(encoding, head), inside, as(encoding, tail));
};
const left = (what: string, inside: Buffer, encoding?: Decoded["encoding"], told?: Encoding): Case => [
  what,
  holding(inside, encoding),
  undefined,
  told,
];

const CASES: readonly Case[] = [
  written("UTF-8", "utf-8"),
  written("UTF-8, told", "utf-8", { told: "utf-8" }),
  written("UTF-8 with a mark", "utf-8", { bom: true }),
  written("UTF-8 with a mark, told", "utf-8", { bom: true, told: "utf-8" }),
  written("UTF-16, little end first, with a mark", "utf-16le", { bom: true }),
  written("UTF-16, big end first, with a mark", "utf-16be", { bom: true }),
  written("UTF-16, little end first, with a mark, told", "utf-16le", { bom: true, told: "utf-16" }),
  written("UTF-16, big end first, with a mark, told", "utf-16be", { bom: true, told: "utf-16" }),
  written("UTF-16 without a mark, told", "utf-16le", { told: "utf-16" }),
  written("UTF-16, big end first, without a mark, told", "utf-16be", { told: "utf-16" }),
  written("GBK, found out", "gb18030"),
  written("GBK, told", "gb18030", { told: "gb18030" }),
  written("GB 18030 with a mark, told", "gb18030", { bom: true, told: "gb18030" }),
  written("GB 18030 of four bytes", "gb18030", { word: "㐀", told: "gb18030" }),
  written("GB 18030 beyond the basic plane", "gb18030", { word: "𠀀", told: "gb18030" }),
  written("the euro in GB 18030", "gb18030", { word: "€", told: "gb18030" }),
  written("an emoji in UTF-8", "utf-8", { word: "😀" }),
  written("an emoji in UTF-16", "utf-16le", { word: "😀", bom: true }),
  written("a family of emoji", "utf-8", { word: "👨‍👩‍👧" }),
  written("the last character of all", "utf-8", { word: "\u{10ffff}" }),
  written("letters with marks of their own", "utf-8", { word: "e\u0301" }),
  written("Arabic", "utf-8", { word: "تقرير" }),
  written("U+FFFD that was written as such", "utf-8", { word: "\ufffd" }),
  written("U+FEFF inside", "utf-16be", { word: "a\ufeffb", bom: true }),
  written("NUL", "utf-8", { word: "a\0b" }),
  written("controls", "utf-8", { word: "a\u001b\u0007b" }),
  written("UTF-8 that was taken for Latin-1 once", "utf-8", { word: Buffer.from("齐全").toString("latin1") }),
  written("U+2028", "utf-8", { word: "a\u2028b" }),
  left("a lone byte", bytes(0xff)),
  left("a byte that only follows", bytes(0x80)),
  left("a sequence cut off after one byte", bytes(0xe4)),
  left("a sequence cut off after two bytes", bytes(0xe4, 0xb8)),
  left("a slash in two bytes", bytes(0xc0, 0xaf)),
  left("NUL in two bytes", bytes(0xc0, 0x80)),
  left("a slash in three bytes", bytes(0xe0, 0x80, 0xaf)),
  left("half of a pair in UTF-8", bytes(0xed, 0xa0, 0xbd)),
  left("a pair in UTF-8, each half by itself", bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)),
  left("beyond the last character", bytes(0xf4, 0x90, 0x80, 0x80)),
  left("a sequence of five bytes", bytes(0xf8, 0x88, 0x80, 0x80, 0x80)),
  left("Latin-1 in UTF-8", bytes(0xe9)),
  left("GBK in UTF-8", bytes(0xd1, 0xdd, 0xc1, 0xb7)),
  left("GB 18030 cut off", bytes(0x81, 0x30, 0x81), "gb18030", "gb18030"),
  left("a byte that GB 18030 does not have", bytes(0xff), "gb18030", "gb18030"),
  left("the euro in one byte: it would be written in two", bytes(0x80), "gb18030", "gb18030"),
  ["half of a pair in UTF-16", joined(as("utf-16le", broken(), true), bytes(0x3d, 0xd8)), undefined],
  ["the other half in UTF-16", joined(as("utf-16le", broken(), true), bytes(0x00, 0xde)), undefined],
  ["UTF-16 with a byte too many", joined(as("utf-16le", broken(), true), bytes(0x0a)), undefined],
  ["UTF-16 without a mark, found out", as("utf-16le", broken()), undefined],
  ["UTF-8 as UTF-16", as("utf-8", broken()), undefined, "utf-16"],
  ["UTF-8 of an even length as UTF-16", as("utf-8", broken("整")), undefined, "utf-16"],
  ["UTF-8 with a mark as UTF-16", as("utf-8", broken(), true), undefined, "utf-16"],
  ["UTF-8 as GB 18030", as("utf-8", broken()), undefined, "gb18030"],
  ["UTF-8 with a mark as GB 18030", as("utf-8", broken(), true), undefined, "gb18030"],
  ["UTF-16 with a mark as GB 18030", as("utf-16le", broken(), true), undefined, "gb18030"],
  ["UTF-16 as UTF-8", as("utf-16le", broken(), true), undefined, "utf-8"],
  ["GBK as UTF-8", as("gb18030", broken()), undefined, "utf-8"],
  ["Big5", joined("# ", bytes(0xb3, 0xf8, 0xa7, 0x69, 0xb9, 0x72, 0xbe, 0xf7), "\n"), undefined],
  ["Shift_JIS", joined("# ", bytes(0x95, 0xf1, 0x8d, 0x90, 0x8f, 0x91), "\n"), undefined],
  ["EUC-KR", joined("# ", bytes(0xba, 0xb8, 0xb0, 0xed, 0xbc, 0xad), "\n"), undefined],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), undefined],
  ["an archive", bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 0x08, 0, 0xb6, 0xd9), undefined],
];

describe("--fix writes what it could read exactly, and nothing else", () => {
  // One run for each way to tell the encoding: every case is a file of its own.
  const told = [undefined, "utf-8", "utf-16", "gb18030"] as const;
  for (const encoding of told) {
    const cases = CASES.filter(([, , , own]) => own === encoding);
    it(`${cases.length} files, ${encoding ?? "auto"}`, () => {
      const cwd = folderOf(Object.fromEntries(cases.map(([, before], i) => [`${i}.md`, before])));
      reportwright(["check", ".", "--fix", ...(encoding ? ["--encoding", encoding] : [])], { cwd });
      for (const [i, [what, before, after]] of cases.entries()) {
        const now = readFileSync(join(cwd, `${i}.md`));
        expect(`${what}: ${now.toString("hex")}`).toBe(`${what}: ${(after ?? before).toString("hex")}`);
      }
    });
  }

  tries("B10", CASES.length);

  it("every text of a case is read as what it is", () => {
    for (const [, before, after, encoding] of CASES)
      if (after !== undefined) expect(decode(before, encoding)?.text).toContain("二.现场");
  });
});

describe("standard output keeps the encoding", () => {
  for (const [encoding, bom] of [
    ["utf-8", true],
    ["utf-16le", true],
    ["utf-16be", true],
    ["gb18030", false],
  ] as const) {
    const run = (args: readonly string[]): Buffer => {
      const cwd = folderOf({ "a.md": as(encoding, broken().replace("二.", "三、"), bom) });
      const { out } = reportwright(args, { cwd, encoding: "latin1" });
      return Buffer.from(out, "latin1");
    };
    it(`renumber: ${encoding}`, () => {
      expect(run(["renumber", "a.md"]).toString("hex")).toBe(as(encoding, mended(), bom).toString("hex"));
    });
    it(`check - --fix: ${encoding}`, () => {
      const { out } = reportwright(["check", "-", "--fix"], {
        input: as(encoding, broken(), bom),
        encoding: "latin1",
      });
      expect(Buffer.from(out, "latin1").toString("hex")).toBe(as(encoding, mended(), bom).toString("hex"));
    });
  }
});
