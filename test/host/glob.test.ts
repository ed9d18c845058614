import fc from "fast-check";
import picomatch from "picomatch/posix";
import { describe, expect, it } from "vitest";
import { globs, isGlob, splitGlob } from "../../server/src/host/glob";

describe("globs", () => {
  it.each([
    ["*.md", "a.md b.md .a.md", "a/b.md a.mdx"],
    ["**/*.md", "a.md a/b.md a/b/c.md .a/b.md", "a.txt"],
    ["./reports/*.md", "reports/a.md", "reports/x/a.md a.md"],
    ["reports/**", "reports/a.md reports/x/y.md", "report/a.md"],
    ["reports/**/a.md", "reports/a.md reports/x/y/a.md", "reports/ba.md"],
    ["{meters,canteen}/*.md", "meters/a.md canteen/a.md", "library/a.md"],
    ["a{b,{c,d}}.md", "ab.md ac.md ad.md", "a.md abc.md"],
    ["{**/a,b}.md", "x/y/a.md b.md", "x/b.md"],
    ["20[0-9][0-9].md", "2023.md", "2x23.md 3023.md"],
    ["[!0-9]*.md", "a1.md", "1a.md"],
    ["?.md", "a.md 报.md 𠮷.md", "ab.md .md"],
    ["报告/**/*.md", "报告/一.md", "报告一.md"],
    ["a\\*.md", "a*.md", "ab.md"],
    ["a+(b).md", "a+(b).md", "ab.md abb.md"],
    ["a[.md", "a[.md", "a.md"],
    ["a{b.md", "a{b.md", "ab.md"],
  ])("%s", (glob, fits, others) => {
    const match = globs([glob]);
    expect(fits.split(" ").filter((path) => !match(path))).toEqual([]);
    expect(others.split(" ").filter(match)).toEqual([]);
  });

  it("takes what any of several takes, and nothing for none", () => {
    expect(["a.md", "b.txt", "c"].filter(globs(["*.md", "*.txt"]))).toEqual(["a.md", "b.txt"]);
    expect(globs([])("a.md")).toBe(false);
    expect(globs([""])("")).toBe(false);
  });

  it("agrees with picomatch on plain stars, question marks and braces", () => {
    const piece = fc.constantFrom("a", "b", "*", "?", "/", "**/", "{a,b}", "{a/b,*}", ".md");
    const path = fc.array(fc.constantFrom("a", "b", "a/", "ab", ".md"), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), path, (pieces, parts) => {
        const glob = pieces.join("");
        const text = parts.join("");
        // What the two mean by "//", by a star beside a slash's end and by an empty name differs and matters to nobody.
        fc.pre(
          !/\/\/|^\/|\/$|\*\*?\*|\*\*[^/]|[^/]\*\*/.test(glob) && text !== "" && !/^\/|\/$|\/\//.test(text),
        );
        expect(globs([glob])(text), `${glob} ${text}`).toBe(picomatch(glob, { dot: true })(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each([
    ["stars in a row of letters", "*a".repeat(60), "a".repeat(2000)],
    ["stars over folders", `${"**/".repeat(60)}b`, `${"a/".repeat(900)}c`],
    ["a number range", "{1..1000000000}.md", "7.md"],
    ["braces in braces", "{a,".repeat(300), "a"],
    ["a text that is too long", "*".repeat(5000), "a"],
  ])("a hostile glob says no and takes no time: %s", (_, glob, path) => {
    expect(globs([glob])(`${path}x`)).toBe(false);
  });
});

it("tells globs from names", () => {
  expect(["a*", "a?", "a[b]", "{a,b}"].map(isGlob)).toEqual([true, true, true, true]);
  expect(["a.md", "a b", "报告"].map(isGlob)).toEqual([false, false, false]);
});

describe("splitGlob", () => {
  it.each([
    ["reports/2023/*.md", "reports/2023", "*.md"],
    ["*.md", "", "*.md"],
    ["/*.md", "/", "*.md"],
    ["/reports/{a,b}/c.md", "/reports", "{a,b}/c.md"],
    ["../x/**", "../x", "**"],
  ])("%s", (pattern, base, glob) => expect(splitGlob(pattern)).toEqual({ base, glob }));
});
