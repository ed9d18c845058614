import { beginsNumbered } from "../../report/numberedLine";
import type { Block, ListNode, ParagraphNode } from "../../syntax/nodes";
import { startOfRun } from "../../text/runs";
import type { Span } from "../../text/span";
import type { Problem, Rule } from "../rule";

export const mergedLine: Rule = {
  id: "merged-line",
  category: "text",
  severity: "warning",
  summary: {
    en: "A numbered line stands straight under a line of text: Markdown shows both as one paragraph.",
    zh: "编号行紧接上一行文字，Markdown 会把两行显示成一段。",
  },
  why: {
    en: "The level that the author sees in the source is gone in the preview, on paper and in Word. An empty line between them keeps it.",
    zh: "源文件里看得出的层次，在预览、打印和 Word 里会消失。中间加一个空行即可。",
  },
  fix: "safe",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n检查情况如下：\n一、台账\n\n齐全。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n检查情况如下：\n\n一、台账\n\n齐全。\n",
  },
  checkBlock({ block, emit }) {
    const { node, text } = block;
    if (node.kind === "paragraph" && BEGINNING.test(text))
      for (const line of mergedLines(block, node, beginsNumbered)) emit(merged(line));
    if (node.kind === "list" && node.ordered && ITEM.test(text))
      for (const paragraph of paragraphsOf(node))
        for (const line of mergedLines(block, paragraph, beginsItem)) emit(unmarked(block, line, node));
  },
};

const BEGINNING = /[\r\n][ \t\u3000]*[一二三四五六七八九十第（(]/u;
/** In a list of 1. and 2. a line with 3、 is no item to Markdown, but goes on with the item before. */
const ITEM = /[\r\n][ \t\u3000]*\d{1,2}、[ ]?\p{Script=Han}/u;
const beginsItem = (line: string): boolean => /^\d{1,2}、/.test(line);

function paragraphsOf({ children }: ListNode): ParagraphNode[] {
  return children.flatMap((item) =>
    item.kind === "item" ? item.children.filter((child) => child.kind === "paragraph") : [],
  );
}

interface MergedLine extends Span {
  /** The line end above, and where it ends: before what indents the line. */
  readonly eol: string;
  readonly margin: number;
  /** Its ordinal as written. */
  readonly mark: string;
}

/** The lines of a paragraph but its first that begin as a line of their own would. */
function mergedLines(
  { text }: Block,
  { lines }: ParagraphNode,
  begins: (line: string) => boolean,
): MergedLine[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const own = text.slice(line.start, line.end);
    if (before === undefined || !begins(own)) return [];
    const [rest = "", eol = ""] = /^[^\r\n]*(\r\n|\r|\n)/.exec(text.slice(before.end, line.start)) ?? [];
    const margin = before.end + rest.length;
    if (isHardBreak(text.slice(before.start, margin - eol.length))) return [];
    return [{ ...line, eol, margin, mark: /^\S{1,12}?[、）)，,]|^\S+/u.exec(own)?.[0] ?? own }];
  });
}

function merged({ start, mark, eol, margin }: MergedLine): Problem {
  return {
    span: { start, end: start + mark.length },
    message: {
      en: `“${mark}” begins a line straight under text, and Markdown joins the two. Put an empty line between them.`,
      zh: `“${mark}”紧接在上一行文字之后，Markdown 会显示成一段。请在中间加一个空行。`,
    },
    fixes: [
      {
        title: { en: "Insert an empty line", zh: "插入空行" },
        safe: true,
        preferred: true,
        edits: () => [{ start: margin, end: margin, newText: eol }],
      },
    ],
  };
}

function unmarked({ text }: Block, { start, mark }: MergedLine, { delimiter }: ListNode): Problem {
  const right = `${mark.slice(0, -1)}${delimiter}`;
  const end = start + mark.length;
  return {
    span: { start, end },
    message: {
      en: `“${mark}” is no item to Markdown, which joins the line to the item before it. Write “${right}”, as in the rest of the list.`,
      zh: `Markdown 不把“${mark}”当作列表编号，会把这一行并入上一项。请与其他各项一样写作“${right}”。`,
    },
    fixes: [
      {
        title: { en: `Write ${right}`, zh: `改为 ${right}` },
        safe: true,
        preferred: true,
        edits: () => [
          {
            // An item is none to Markdown behind wide spaces.
            start: startOfRun(text, start, (char) => char === "\u3000"),
            end: text[end] === " " ? end + 1 : end,
            newText: `${right} `,
          },
        ],
      },
    ],
  };
}

/** Two spaces or a backslash: the break is wanted. */
function isHardBreak(line: string): boolean {
  return line.endsWith("  ") || line.endsWith("\\");
}
