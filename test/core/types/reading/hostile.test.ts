import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { readType } from "../../../../server/src/core/types/reading/readType";
import { tries } from "../../../reliability/tries";

/** Texts that have broken YAML readers: each is read to the end, with its problems inside the text. */
const TEXTS: [string, string][] = [
  ["nothing", ""],
  ["a comment", "# only this"],
  ["a scalar", "postmortem"],
  ["a list", "- a\n- b"],
  ["two documents", "id: a\n---\nid: b"],
  ["a broken flow", "sections: [A, {"],
  ["a broken quote", 'id: "a'],
  ["tabs", "sections:\n\t- A"],
  ["a byte order mark", "\uFEFFid: a"],
  ["CRLF", "id: a\r\nsections:\r\n  - A\r\n"],
  ["lone CR", "id: a\rorder: free"],
  ["a tag", "id: !!js/function 'x'"],
  ["a merge key", "a: &b { c: 1 }\n<<: *b"],
  [
    "an alias bomb",
    `a: &a [x]\n${[..."bcdefg"].map((k, i) => `${k}: &${k} [*${"abcdef"[i]}, *${"abcdef"[i]}]`).join("\n")}`,
  ],
  ["an alias to itself", "a: &a [*a]"],
  ["prototype keys", "__proto__: { id: x }\nconstructor: { prototype: { y: 1 } }"],
  ["deep nesting of lists", `sections: ${"[".repeat(5000)}${"]".repeat(5000)}`],
  ["deep nesting of maps", "a: {".repeat(2000)],
  ["deep nesting by indentation", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ["keys that are maps", "? { a: b }\n: c"],
  ["10,000 keys", Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join("\n")],
  ["too much", `id: a # ${"x".repeat(300_000)}`],
  ["NUL", "id: a\0b"],
  ["a lone surrogate", "id: \uD800"],
  ["numbers", "id: 1e999\naliases: [.nan, -.inf, 0x10]"],
  ["dates", "id: 2026-01-01"],
  [
    "nested sections that hold themselves in name",
    "sections: [{ name: A, sections: [{ name: A, sections: [A] }] }]",
  ],
];

afterEach(() => expect(Object.keys({}).concat(Object.keys(Object.prototype))).toEqual([]));

describe("hostile YAML", () => {
  it.each(TEXTS)("%s", (_, text) => {
    const { problems } = readType(text);
    for (const { span } of problems) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.start).toBeLessThanOrEqual(span.end);
    }
  });

  tries("B5", TEXTS.length);

  it.each(["an alias bomb", "two documents", "a scalar", "too much", "deep nesting of lists"])(
    "%s is told",
    (name) => {
      const text = TEXTS.find(([other]) => other === name)?.[1] ?? "";
      expect(readType(text).problems).not.toEqual([]);
    },
  );
});

it("a type that is cut off anywhere is read", () => {
  const text = [
    "report: 1",
    "id: drill",
    "name: { en: Drill, zh: 演练 }",
    "match: { title: ['/drill/i'] }",
    "sections:",
    "  - Purpose",
    "  - name: Findings",
    "    also: [Observations, '/^what we saw/i']",
    "    has: [{ table: [Level, Owner] }]",
    "  - one-of: [Outlook, Next]",
    "  - any: 0..3",
    "elements: { date: required }",
  ].join("\n");
  for (let end = 0; end <= text.length; end++) readType(text.slice(0, end));
});

it("never throws on soup", () => {
  const piece = fc.constantFrom(
    "id",
    "sections",
    "name",
    "- ",
    ": ",
    "[",
    "]",
    "{",
    "}",
    "\n",
    "  ",
    '"',
    "'",
    "&a",
    "*a",
    "|",
    ">",
    "#",
    "A",
    "1..",
    "/x/",
    "!!t",
    "?",
    "---",
    "\t",
    ",",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      readType(pieces.join(""));
    }),
    { seed: 11, numRuns: 2000 },
  );
});
