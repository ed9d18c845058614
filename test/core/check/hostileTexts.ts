/*
 * Reports on which a rule that takes n² steps does not come to an end in time: each holds very many of what a rule
 * looks for.
 */

const HEAD = "---\nreport: self-inspection\n---\n\n# 关于台账的自查报告\n\n## 一、工作开展情况\n\n";
const TAIL = "\n\n## 二、存在问题\n\n一是台账不全。\n";

/** UTF-16 units of what stands between head and tail. */
const LENGTH = 150_000;

const repeated = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));
const counted = (piece: (index: number) => string) => {
  const pieces: string[] = [];
  for (let length = 0, index = 1; length < LENGTH; index++) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
};

const BODIES: Readonly<Record<string, string>> = {
  "dates on one line": repeated("2024年2月30日（星期一）"),
  "comments that switch a rule off": repeated("<!-- reportwright-disable placeholder -->\n\nxx月\n\n"),
  "comments that switch it off and on": repeated(
    "<!-- reportwright-disable placeholder -->xx月<!-- reportwright-enable placeholder -->\n\n",
  ),
  "comments for the next line": repeated("<!-- reportwright-disable-next-line placeholder -->\nxx月\n\n"),
  "comments for a section": repeated("<!-- reportwright-disable missing-section:problems -->\n\n"),
  "a comment of many names": `<!-- reportwright-disable ${repeated("placeholder ")}-->`,
  "opening quotation marks": repeated("“"),
  "closing quotation marks": repeated("”"),
  "quotation marks and brackets crossed": repeated("（“）”"),
  "opening marks, then others' closing ones": repeated("“") + repeated("）"),
  "brackets of every kind, open": repeated("（)【]《>"),
  "run-in headings": repeated("一是加强管理。二是完善制度。"),
  "open links": repeated("[a](b"),
  "open blanks": repeated("[待补充"),
  "blanks of underscores": repeated("_"),
  "blanks of letters": repeated("XX月"),
  "open variables": repeated("{{a"),
  "sections of one name": repeated("## 一、工作开展情况\n\n"),
  "sections with all numbers wrong": counted((index) => `## ${index * 2}. 标题\n\n`),
  "sections that all begin anew": counted((index) => `## 一、标题${index}\n\n`),
  "captions of one number": repeated("表1 情况\n\n"),
  "captions that leave every other out": counted((index) => `表${index * 2} 情况\n\n`),
  "references to nothing": counted((index) => `图${index} 情况\n\n如图${index + 99_999}所示。\n\n`),
  "references on one line": repeated("见表1、图2、附件3。"),
  "a note of attachments": `附件：1. 甲\n${counted((index) => `${index + 1}. 附件${index}\n`)}`,
  attachments: counted((index) => `附件${index}：材料\n\n`),
  "list items of one number": repeated("1. 项\n"),
  "paragraphs alike": repeated("这是一个相同的段落，用来检查重复的内容，长度足够算作重复段落。\n\n"),
  "announcements without a list": repeated("主要有以下三个方面：\n\n"),
  "a table of contents of other headings": `## 目录\n\n${counted((index) => `- [标题${index}](#a${index})\n`)}\n${counted((index) => `## 节${index}\n\n`)}`,
  "remains of a conversation": repeated("当然，以下是为您生成的报告：\n\n"),
  "numerals without end": repeated("一百二十"),
  "decimals without end": `## ${repeated("1.")} 标题`,
  "headings on one line": repeated("一、标题二、标题三、标题"),
  "marks of both widths": repeated("中文,abc.中文;"),
  "titles of many reports": repeated("# 关于台账的自查报告\n\n"),
  "signatures without end": repeated("某某局\n2024年1月1日\n\n"),
  "years without end": repeated("2023-2024年度"),
  "white space": `甲${repeated("　")}乙`,
  "combining marks": `a${repeated("\u0301")}`,
  "halves of letters": repeated("\uD83D"),
  "zero width": repeated("\u200B"),
  "null characters": repeated("\0"),
  "footnotes without notes": counted((index) => `[^${index}] `),
  "open tags": repeated("<a "),
  "quotes in quotes": `${repeated(">")} a`,
};

/** Front matter that once took the process with it: it nests deeper than the YAML library bears. */
const FRONT_MATTER = ["[", "{a: ", "- ", "? ", "a: [{b: "].map((piece) => {
  const text = `---\nreport: self-inspection\na: ${piece.repeat(10_000)}\n---\n\n# 关于台账的自查报告\n`;
  return [`front matter of ${piece}`, text] as const;
});

export const hostileTexts: ReadonlyMap<string, string> = new Map([
  ...Object.entries(BODIES).map(([name, body]) => [name, HEAD + body + TAIL] as const),
  ...FRONT_MATTER,
]);
