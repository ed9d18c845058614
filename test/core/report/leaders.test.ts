import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsInLeader, leaderOf } from "../../../server/src/core/report/leaders";

describe("the leader of a line in a table of contents", () => {
  it.each([
    ["一、工作情况", ""],
    ["一、工作情况……3", "……3"],
    ["一、工作情况 ... (3)", " ... (3)"],
    ["一、工作情况…… 第3页", ""],
    ["Scope\t3", "\t3"],
    ["Scope  3", ""],
    ["Scope   3", "   3"],
    ["Scope . . . 3", ""],
    ["Scope ..  ... 3", "  ... 3"],
    ["Scope ___ 3", " ___ 3"],
    ["Scope -- ... 3", " ... 3"],
    ["Scope　　12 ", "　　12 "],
    ["Scope …12345", ""],
    ["Scope …", " …"],
  ])("%j: %j", (line, leader) => expect(leaderOf(line)).toBe(leader));

  /* As patterns, which say the same, and take very long with long runs of white space. */
  const LEADER =
    /\s*(?:…{1,}|\.{3,}|·{3,}|。{3,}|_{3,}|-{3,}|\t+|\u3000{2,}| {3,})[\s.…·]*(?:[（(]?\d{1,4}[）)]?)?\s*$/u;
  const DOTTED = /(?:…{2,}|\.{4,}|·{4,}|。{3,})\s*\d*\s*$/u;
  const piece = fc.constantFrom(
    ..." |\t|　|.|...|…|·|。|。。。|_|___|-|---|(|（|)|）|1|23|4567|甲|\n".split("|"),
  );

  it("is what the patterns find in any short line", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const line = pieces.join("");
        expect([leaderOf(line), endsInLeader(line)]).toEqual([
          LEADER.exec(line)?.[0] ?? "",
          DOTTED.test(line),
        ]);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([" ", "\t", "　", ".", "…", ". ", "0"])(
    "is found in time in a line of nothing but %j",
    (filling) => {
      const line = `甲${filling.repeat(100_000)}x`;
      expect([leaderOf(line), endsInLeader(line)]).toEqual(["", false]);
    },
  );
});
