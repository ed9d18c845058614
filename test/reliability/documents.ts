import fc from "fast-check";
import { builtInLibrary } from "../../server/src/core/types/library";

/*
 * Documents in the shape of reports, and what people, converters and attackers make of them: sections with ordinals of
 * every scheme, formal parts, references, tables, code; then letters of all scripts, halves of letters and bytes.
 */

const types = builtInLibrary().types;
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const some = (piece: fc.Arbitrary<string>, maxLength: number, between = "") =>
  fc.array(piece, { minLength: 1, maxLength }).map((pieces) => pieces.join(between));

const WORDS = [
  ..."馆水表台账演练检查整改责任落实情况问题措施下一步",
  "开展了两次演练",
  "存在以下问题",
  "the pump failed",
  "we restarted the service",
  "Root Cause",
  "一是台账不全。二是留样不足。四是培训未做。",
  "主要有以下三个方面：",
  "2023年2月30日（星期一）",
  "2022年度",
  "2024-13-01",
  "May 4, 2023",
  "xx",
  "XX家",
  "A店",
  "TODO",
  "[待补充]",
  "{{name}}",
  "____",
  "见第三部分",
  "如表1所示",
  "详见附件3",
  "(see Section 4)",
  "see Figure 2",
  "图2",
  "[a](#存在问题)",
  "[a](../b.md#c)",
  "![p](p.png)",
  "[^1]",
  "`code`",
  "**strong**",
  "“",
  "”",
  "（",
  "）",
  "《",
  "(",
  "，",
  ",",
  "。",
  ".",
  "；",
  " ",
  "　",
  "&nbsp;",
  "<br>",
  "加微信 abc123，限时优惠",
  "当然，以下是为您生成的报告：",
];

/** Letters that take two units, are read from the right, sit on others, or are not seen; and halves of letters. */
const STRANGE = [
  "😀",
  "👨‍👩‍👧",
  "𠮷",
  "e\u0301",
  "\u0301\u0302\u0303",
  "تقرير",
  "דו״ח",
  "\u202e",
  "\u200b",
  "\ufeff",
  "\ud83d",
  "\ude00",
  "\0",
  "\u001b[31m",
  "\u2028",
  "\u0085",
  "\ufffd",
  "\t",
  "\\",
  "\r",
];

const word = fc.oneof(
  { weight: 12, arbitrary: pick(...WORDS) },
  { weight: 2, arbitrary: pick(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const line = some(word, 10);

const ordinal = fc
  .oneof(
    fc.tuple(
      pick("", "（", "(", "第"),
      pick(..."一二三四五六七八九十"),
      pick("、", "）", ".", "．", "部分 ", ""),
    ),
    fc.tuple(
      pick("", "("),
      pick("1", "2", "3", "9", "10", "1.1", "2.3", "IV", "a"),
      pick(". ", "．", ") ", "、", " "),
    ),
  )
  .map((parts) => parts.join(""));

const NAMES = types.flatMap(({ sections }) =>
  sections.flatMap((entry) => ("name" in entry && typeof entry.name === "string" ? [entry.name] : [])),
);
const TITLES = [
  ...types.flatMap(({ name, id }) => [`关于台账的${name.zh}`, `${name.en}: the pump`, id]),
  "2023年图书馆消防工作自查报告汇编",
];

const name = fc.oneof({ weight: 4, arbitrary: pick(...NAMES) }, { weight: 1, arbitrary: line });
const heading = fc
  .tuple(pick("#", "##", "##", "##", "###", "####", "######", ""), fc.option(ordinal, { nil: "" }), name)
  .map(([marks, number, text]) => `${marks}${marks === "" ? "" : " "}${number}${text}`);

const fence = fc
  .tuple(pick("```", "~~~", "````", "$$"), line, pick("```", "~~~", "````", "$$", ""))
  .map((parts) => parts.join("\n"));
const table = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.array(line, { maxLength: 4 }))
  .map(
    ([head, cells]) => `| ${head.join(" | ")} |\n|${" --- |".repeat(head.length)}\n| ${cells.join(" | ")} |`,
  );
const item = fc
  .tuple(
    pick("- ", "* ", "1. ", "2. ", "3) ", "（1）", "（3）", "一是", "  - ", "> ", "> > ", "- [ ] "),
    line,
  )
  .map((parts) => parts.join(""));
const formal = pick(
  "各区教育局：",
  "特此报告。",
  "妥否，请批示。",
  "某某图书馆\n2023年5月4日",
  "附件：1. 清单\n2. 名单",
  "附件1",
  "附件3：名单",
  "表1 演练情况",
  "图2 现场",
  "Table 1: Readings",
  "## 目录\n\n- [一](#一)",
  "## References",
  "[^1]: note",
  "[a]: /u 'b'",
  "---",
  "===",
  "<div>",
  "<!--",
  "-->",
  "<!-- reportwright-disable placeholder -->",
  "<!-- reportwright-disable-next-line -->",
  "<!-- reportwright-enable -->",
  "<!-- reportwright-disable missing-section:impact -->",
  "##paidbegin##",
);

const block = fc.oneof(
  { weight: 5, arbitrary: heading },
  { weight: 4, arbitrary: line },
  { weight: 2, arbitrary: some(item, 4, "\n") },
  { weight: 3, arbitrary: formal },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: fence },
);

const frontMatter = fc.oneof(
  fc.constant(""),
  pick(
    ...types.map(({ id }) => `---\nreport: ${id}\n---\n\n`),
    ...types.map(({ name }) => `---\nreport: ${name.zh}\n---\n`),
  ),
  pick(
    "---\nreport: [base\n---\n",
    "---\nreport: base\n",
    "---\r\nreport: nothing\r\n---\r\n",
    "---\nreport: base\nreportwright: {rules: {placeholder: off, x: 1}}\ndate: 2023-02-30\n---\n",
    "---js\nreport: base\n---\n",
    "---\n__proto__: {a: 1}\nreport: base\n---\n",
  ),
);

const body = fc
  .tuple(
    frontMatter,
    pick(...TITLES),
    fc.array(fc.tuple(block, pick("\n\n", "\n\n", "\n\n", "\n", "")), { maxLength: 16 }),
  )
  .map(([front, title, blocks]) => `${front}# ${title}\n\n${blocks.flat().join("")}`);

const LINE_ENDS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => text.replace(/\n/g, (_, at: number) => ["\n", "\r\n", "\r"][at % 3] ?? "\n"),
];

/** Something strange at a share of the text's length. */
const intrusion = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(pick(...STRANGE), fc.string({ unit: "binary", maxLength: 12 })),
);

/** A document with nothing or something strange in it, sometimes cut off. */
export const anyDocument: fc.Arbitrary<string> = fc
  .tuple(
    body,
    pick(...LINE_ENDS),
    fc.array(intrusion, { maxLength: 2 }),
    fc.oneof(
      { weight: 5, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    ),
  )
  .map(([text, withEnds, intrusions, share]) => {
    let whole = withEnds(text);
    for (const [place, piece] of intrusions) {
      const at = Math.floor(place * whole.length);
      whole = whole.slice(0, at) + piece + whole.slice(at);
    }
    return whole.slice(0, Math.ceil(whole.length * share));
  });

/** What is typed, pasted or taken away: at a share of the text. */
export const anyEdit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(60) }),
  newText: fc.oneof(word, block, pick("", "\n", "\n\n", "\r\n", "#", "`", "-", "```\n", "<!--", "---\n")),
});

/** A place in a text by its share, never between the halves of a letter. */
export function placeIn(text: string, share: number): number {
  const at = Math.floor(share * text.length);
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
