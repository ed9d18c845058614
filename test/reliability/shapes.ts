import { chineseReport } from "../bench/inputs/chinese";

/** A report of about so many bytes, with a little of everything. */
export function longReport(bytes: number): string {
  return chineseReport(bytes, bytes, "self-inspection");
}

const TITLE = "# 关于消防演练工作的自查报告\n\n";
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** Reports of shapes that break readers: each is a self-inspection by its title. */
export const SHAPES: Readonly<Record<string, () => string>> = {
  "20 million characters": () =>
    `${TITLE}${`${"我馆组织了两次疏散演练，更换了全部灭火器。".repeat(10)}\n\n`.repeat(20_000_000 / 212 - 1)}`,
  "100,000 headings": () => TITLE + lines(100_000, (i) => `## ${i + 1}. 工作${i}\n`),
  "20,000 numbered lines": () => TITLE + lines(20_000, (i) => `${i + 1}. 工作\n`),
  "a table of 20,000 rows": () =>
    `${TITLE}| 名称 | 数量 |\n|---|---|\n${lines(20_000, (i) => `| 灭火器${i} | ${i} |`)}`,
  "a table of 20,000 columns": () =>
    `${TITLE}${"| a ".repeat(20_000)}|\n${"|---".repeat(20_000)}|\n${"| b ".repeat(20_000)}|\n`,
  "a line of 5 MB": () => TITLE + "演练".repeat(850_000),
  "a line of 5 MB that is full of signs": () =>
    TITLE + "“（见表1）2024年1月5日、《办法》xx月，一是演练；".repeat(70_000),
  "a paragraph of 20,000 lines": () => TITLE + lines(20_000, () => "一、我馆组织了演练"),
  "a million short lines": () => `${TITLE}${"练\n".repeat(1_000_000)}`,
  "a million paragraphs": () => `${TITLE}${"练\n\n".repeat(1_000_000)}`,
  "a list 1,500 deep": () => TITLE + lines(1500, (i) => `${"  ".repeat(i)}- 练`),
  "quotes 1,500 deep": () => TITLE + lines(1500, (i) => `${"> ".repeat(i)}练`),
  "a ramp of backticks": () => TITLE + lines(2000, (i) => "`".repeat(i)),
  "a ramp of backticks on one line": () =>
    TITLE + Array.from({ length: 2000 }, (_, i) => `${"`".repeat(i)} `).join(""),
  "twenty thousand brackets": () => TITLE + "[".repeat(20_000),
  "twenty thousand links to nothing": () => TITLE + "[a](".repeat(20_000),
  "twenty thousand stars": () => TITLE + "*a **b ".repeat(20_000),
  "twenty thousand comments that stay open": () => TITLE + "a <!-- ".repeat(20_000),
  "twenty thousand fences that stay open": () => TITLE + lines(20_000, () => "```"),
  "20,000 definitions": () => TITLE + lines(20_000, (i) => `[a${i}]: <b> 'c'`),
  "20,000 footnotes": () => TITLE + lines(20_000, (i) => `[^${i}]: a`),
  "20,000 captions and references": () =>
    TITLE + lines(20_000, (i) => `表${i} 名册\n\n见表${i + 1}、图${i}和附件${i}。\n`),
  "20,000 blanks": () => TITLE + lines(20_000, () => "xx单位xx月××日，[待补充]。\n"),
  "20,000 times the same paragraph": () =>
    TITLE + lines(20_000, () => "我馆组织了两次疏散演练，更换了全部灭火器，并开展了检查。\n"),
  "20,000 enumerations": () => TITLE + lines(20_000, (i) => `一是加强。二是改进。四是落实。（${i}）检查；\n`),
  "20,000 open quotation marks": () => TITLE + "“（《".repeat(20_000),
  "front matter of 20,000 keys": () => `---\n${lines(20_000, (i) => `key${i}: ${i}`)}\n---\n\n${TITLE}`,
  "front matter that nothing closes": () => `---\n${lines(100_000, (i) => `key${i}: ${i}`)}\n${TITLE}`,
  "carriage returns alone": () => TITLE.replaceAll("\n", "\r") + "练\r\r".repeat(100_000),
  "nothing but white space": () => `${TITLE}${" ".repeat(2_000_000)}练${"\u3000".repeat(100_000)}`,
  "2,000 reports in one": () =>
    `# 工作总结汇编\n\n${lines(2000, (i) => `# 关于第${i}馆的自查报告\n\n一、工作\n\n练。\n`)}`,
  "5,000 comments that switch off": () =>
    TITLE + lines(5_000, () => "<!-- reportwright-disable-next-line placeholder -->\nxx月\n"),
  "null characters": () => TITLE + "\0".repeat(500_000),
  "letters of two units": () => TITLE + "😀𠮷".repeat(250_000),
  "marks on marks": () => `${TITLE}e${"\u0301".repeat(500_000)}`,
};
