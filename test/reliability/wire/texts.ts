import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../../bench/inputs/random";

const examples = ["clean", "broken"].flatMap((folder) => {
  const path = join(import.meta.dirname, "../../examples", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(path, name), "utf8"));
});

/** What breaks readers of Markdown and of reports when it stands in the wrong place. */
const PIECES = [
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\t",
  "    ",
  "\u3000",
  "\u200B",
  "\uFEFF",
  "\0",
  "\u0007",
  "\u202E",
  "é",
  "e\u0301\u0301",
  "😀",
  "👨‍👩‍👧‍👦",
  "𠮷",
  "\uD83D",
  "\uDE00",
  "مرحبا",
  "# ",
  "## ",
  "### 三、",
  "###### ",
  "一、",
  "（一）",
  "1. ",
  "1、",
  "（1）",
  "①",
  "第一章 ",
  "Appendix B ",
  "附件：1. 名册\n",
  "附件1\n",
  "表1 ",
  "如图2所示",
  "见第三部分",
  "see Section 4",
  "一是加强领导。",
  "三是",
  "主要做了以下三项工作：",
  "特此报告。\n",
  "2024年2月30日",
  "××公司\n",
  "[待补充]",
  "TODO: ",
  "xx月",
  "（",
  "）",
  "“",
  "《",
  "```\n",
  "~~~\n",
  "`",
  "``",
  "**",
  "_",
  "~~",
  "> ",
  "- ",
  "- [ ] ",
  "* ",
  "| a | b |\n|---|---|\n| 1 | 2 |\n",
  "|",
  "---\n",
  "===\n",
  "---\nreport: postmortem\n---\n",
  "---\nreport: &a [*a]\n---\n",
  "report: 自查报告\n",
  "title: ",
  "[a](#b)",
  "[a]: <b> 'c'\n",
  "![](",
  "[^1]",
  "[^1]: note\n",
  "<!--",
  "-->",
  "<!-- reportwright-disable -->",
  "<!-- reportwright-disable-next-line placeholder -->\n",
  "<div>",
  "<script>",
  "$$\n",
  "$x$",
  "\\",
  "&nbsp;",
  "https://example.com/?a=%2e%2e",
];

/** A document: an example that was cut, mixed and littered, or nothing but litter. */
export function randomText(random: Random): string {
  const start = random.chance(0.15) ? litter(random, 30) : part(random.pick(examples), random);
  const lines = start.split("\n");
  for (let times = random.int(0, 4); times > 0; times--) mixed(lines, random);
  let text = lines.join(random.pick(["\n", "\n", "\n", "\r\n", "\r"]));
  for (let times = random.int(0, 5); times > 0; times--) {
    const at = random.int(0, text.length);
    text = text.slice(0, at) + random.pick(PIECES) + text.slice(at);
  }
  return text;
}

/** What is typed or pasted into a document. */
export function randomPiece(random: Random): string {
  return random.chance(0.1) ? litter(random, 8) : random.pick(PIECES);
}

function litter(random: Random, most: number): string {
  return Array.from({ length: random.int(0, most) }, () => random.pick(PIECES)).join("");
}

/** A report, whole or cut off anywhere: it keeps its title, by which it is one. */
function part(text: string, random: Random): string {
  return random.chance(0.4) ? text : text.slice(0, random.int(0, text.length));
}

function mixed(lines: string[], random: Random): void {
  const line = lines.splice(random.int(0, lines.length - 1), 1)[0] ?? "";
  const to = random.int(0, lines.length);
  if (random.chance(0.4)) lines.splice(to, 0, line, line);
  else if (random.chance(0.6)) lines.splice(to, 0, line);
}
