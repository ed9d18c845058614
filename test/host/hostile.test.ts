import { describe, expect, it } from "vitest";
import { compilePattern, isPattern } from "../../server/src/core/types/pattern";
import { readYaml, YAML_LIMIT } from "../../server/src/core/types/reading/value";
import { globs } from "../../server/src/host/glob";
import { Workspace } from "../../server/src/host/workspace";
import { tries } from "../reliability/tries";
import { disk, named } from "./support";

/*
 * A repository from a stranger: its configuration, patterns and globs. Nothing of it throws, pollutes or hangs.
 */

const nest = (open: string, depth: number, close = "") => open.repeat(depth) + close.repeat(depth);
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"]
  .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(",")}]`)
  .join("\n")}`;

const YAML: Readonly<Record<string, string>> = {
  "a bomb of aliases": BOMB,
  "an alias of itself": "rules: &a { placeholder: *a }",
  "an alias of nothing": "rules: *nobody",
  "an anchor on an anchor": "rules: &a &b { }",
  "lists in lists, 1,000 deep": `types: ${nest("[", 1000, "]")}`,
  "lists in lists, 100,000 deep": `types: ${nest("[", 100_000, "]")}`,
  "open lists, 100,000 deep": `types: ${nest("[", 100_000)}`,
  "maps in maps, 20,000 deep": `rules: ${nest("{a: ", 20_000, "}")}`,
  "dashes, 10,000 deep": `types:\n${nest("- ", 10_000)}`,
  "question marks, 10,000 deep": nest("? ", 10_000),
  "indented maps, 400 deep": lines(400, (depth) => `${" ".repeat(depth)}a:`),
  "10,000 keys": lines(10_000, (index) => `key${index}: 1`),
  "10,000 rules": `rules:\n${lines(10_000, (index) => `  rule${index}: off`)}`,
  "one key 10,000 times": lines(10_000, () => "detect: false"),
  "10,000 keys on one line": `rules: {${lines(10_000, (index) => `k${index}: off`).replaceAll("\n", ", ")}}`,
  "more than may be read": `# ${"x".repeat(YAML_LIMIT)}`,
  "a long scalar": `extends: ${"x".repeat(200_000)}`,
  "a long key": `${"k".repeat(200_000)}: 1`,
  "a number of many digits": `detect: ${"9".repeat(100_000)}`,
  "a huge exponent": "detect: 1e999999999",
  "a prototype as key": "__proto__: { polluted: true }",
  "a prototype as rule": "rules: { __proto__: { polluted: true } }",
  "a constructor's prototype": "constructor: { prototype: { polluted: true } }",
  "a prototype in a list": "types: [{ __proto__: { polluted: true } }]",
  "a merge of a prototype": "rules: { <<: { __proto__: { polluted: true } } }",
  "a merge key": "a: &a { b: 1 }\nrules: { <<: *a }",
  "tags of JavaScript": "rules: !!js/function 'function () { polluted = true }'",
  "tags of Python": "rules: !!python/object/apply:os.system ['id']",
  "an unknown tag": "rules: !own { placeholder: off }",
  "a tag of binary data": "extends: !!binary aGk=",
  "a set": "rules: !!set { a, b }",
  "an ordered map": "rules: !!omap [a: 1, a: 2]",
  "a date": "detect: 2024-01-01",
  "two documents": "detect: false\n---\ndetect: true",
  "nothing but document marks": "---\n".repeat(5000),
  directives: "%YAML 9.9\n%TAG ! tag:example.com,2000:\n---\ndetect: false",
  tabs: "rules:\n\tplaceholder: off",
  "mixed line ends": "rules:\r\n  placeholder: off\r  residue: off\n",
  "a byte order mark": "\uFEFFdetect: false",
  "byte order marks": "\uFEFF\uFEFF\uFEFFdetect: false",
  "a null character": "detect: \0false",
  "half a letter": "extends: \uD83D.yaml",
  "an open quote": `extends: "${"a\\".repeat(20_000)}`,
  "an open block": `rules: |\n${lines(5000, () => "  x")}`,
  "a colon in every place": ":".repeat(20_000),
  "a list for the whole": "- a\n- b",
  "a text for the whole": "reportwright",
  "nothing at all": "",
  "nothing but comments": "#\n".repeat(50_000),
  "a script in place of YAML": "---js\nrequire('fs')\n---\n",
};

describe("a hostile configuration is read as far as it makes sense, and no farther", () => {
  it.each(Object.entries(YAML))("%s", (_, text) => {
    const at = new Workspace(disk({ "/w/reportwright.yaml": text, "/w/a.md": "" }), { root: "/w" });
    expect(at.setupFor("/w/a.md").library.get("base")?.id).toBe("base");
    for (const { text: file, findings } of at.faults())
      for (const { span } of findings) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(file.length);
      }
    expect({}).not.toHaveProperty("polluted");
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(() => readYaml(text)).not.toThrow();
  });

  tries("B5", Object.keys(YAML).length);
});

const A = "a".repeat(100_000);
const PATTERNS: [pattern: string, text: string][] = [
  ["/^(a+)+$/", `${A}!`],
  ["/^(a|a)*$/", `${A}!`],
  ["/^(a|aa)+$/", `${A}!`],
  ["/^(a*)*$/", `${A}!`],
  ["/^(a?){50}a{50}$/", "a".repeat(49)],
  ["/(.*a){20}b/", A],
  ["/(a+a+)+y/", A],
  ["/^(([a-z])+.)+[A-Z]([a-z])+$/", A],
  ["/^(?:.*?,){11}P/", `${"a,".repeat(50_000)}`],
  ["/\\s+$/", `${" ".repeat(100_000)}x`],
  ["/(\\w+\\s?)+$/", `${A}!`],
  ["/([\\s\\S]*)([\\s\\S]*)([\\s\\S]*)z/", A],
  ["/(?:(?:(?:a*)*)*)*b/", A],
  ["/^(\\d+\\.)+$/", `${"1.".repeat(50_000)}x`],
  ["/(x+x+)+y/i", "X".repeat(100_000)],
  ["/.*.*.*=.*/s", A],
  ["/^[a-zA-Z]+(([',. -][a-zA-Z ])?[a-zA-Z]*)*$/", `${A}!`],
  ["/^(.|\\n)*z$/", A],
  ["/[一-龥]*[一-龥]*[一-龥]*。/", "报".repeat(100_000)],
  ["/(?=(a+))a*b\\1/", A],
  ["/(?<=a+)b/", A],
  ["/(?!a+)b/", A],
  ["/(a)\\1/", A],
  ["/\\k<n>/", A],
  ["/a{1000000}/", A],
  ["/(((a{100}){100}){100})/", A],
  ["/(a{1,1000}){1,1000}/", A],
  ["/[/", A],
  ["/(/", A],
  ["/*/", A],
  ["/\\p{Nothing}/", A],
  ["/a/g", A],
  ["/a/gimsuy", A],
  [`/${"(".repeat(500)}a${")".repeat(500)}/`, A],
  [`/${"a|".repeat(500)}b/`, A],
  [`/${"(a*)*".repeat(200)}b/`, A],
  [`/${"a".repeat(2000)}/`, A],
  [`${"*a".repeat(500)}`, A],
  ["*".repeat(1000), A],
  [`${"* ".repeat(500)}b`, "a ".repeat(50_000)],
];

describe("a hostile pattern is refused, or comes to an end", () => {
  it.each(named(PATTERNS, ([source]) => source))("%s", (_, [source, text]) => {
    const pattern = compilePattern(source, false);
    if (!isPattern(pattern)) expect(pattern.error).toMatch(/^(?:too-long|flags|syntax)$/);
    else expect(pattern.find(text)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });

  tries("B6", PATTERNS.length);
});

const DEEP = `${"a/".repeat(2000)}b`;
const GLOBS: [glob: string, path: string][] = [
  ["{1..1000000000}", "7"],
  ["{a..z..1000000000}", "a"],
  ["*".repeat(4000), A],
  ["**/".repeat(60), DEEP],
  ["**/**/**/**/**/**/c", DEEP],
  [`${"*a".repeat(100)}b`, A],
  ["?".repeat(4000), A],
  ["+(a+)b", A],
  ["+(+(+(a)))b", A],
  ["*(*(*(a)))b", A],
  ["!(!(!(a)))", A],
  ["@(a|aa)*(a|aa)b", A],
  [`${"{a,".repeat(300)}b${"}".repeat(300)}`, A],
  [`${"{a,b}".repeat(40)}c`, "ab".repeat(20)],
  ["{{{{{{{{{{{{{{{{,},},},},},},},},}", "a"],
  ["[".repeat(1000), A],
  ["[[:alpha:]]*b", A],
  ["[!a-z", A],
  ["[z-a]", A],
  ["\\".repeat(1000), A],
  ["(?:a+)+$", A],
  ["../**", "../secret"],
  ["\0", "\0"],
  ["a".repeat(100_000), A],
];

describe("a hostile glob comes to an end", () => {
  it.each(named(GLOBS, ([glob]) => glob))("%s", (_, [glob, path]) => {
    expect(typeof globs([glob])(path)).toBe("boolean");
  });

  tries("B7", GLOBS.length);
});
