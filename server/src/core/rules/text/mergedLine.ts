import { beginsNumbered } from "../../report/numberedLine";
import { passagesOf } from "../../syntax/passages";
import type { BlockContext, Rule } from "../rule";

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
  checkBlock(context) {
    const { node } = context.block;
    if (node.kind !== "paragraph" || node.lines.length < 2 || !BEGINNING.test(context.block.text)) return;
    lines(context);
  },
};

const BEGINNING = /[\r\n][ \t\u3000]*[一二三四五六七八九十第（(]/u;
/** Two spaces or a backslash: the break is wanted. */
const HARD_BREAK = /(?: {2,}|\\)$/;

function lines({ block, emit }: BlockContext): void {
  const passage = passagesOf(block)[0];
  if (passage === undefined) return;
  const eol = /\r\n|\r|\n/.exec(block.text)?.[0] ?? "\n";
  passage.node.lines.forEach((line, i) => {
    const before = passage.node.lines[i - 1];
    const text = block.text.slice(line.start, line.end);
    if (before === undefined || !beginsNumbered(text)) return;
    if (HARD_BREAK.test(block.text.slice(before.start, block.text.indexOf(eol, before.end)))) return;
    const mark = /^\S{1,12}?[、）)，,]|^\S+/u.exec(text)?.[0] ?? text;
    emit({
      span: { start: line.start, end: line.start + mark.length },
      message: {
        en: `“${mark}” begins a line straight under text, and Markdown joins the two. Put an empty line between them.`,
        zh: `“${mark}”紧接在上一行文字之后，Markdown 会显示成一段。请在中间加一个空行。`,
      },
      fixes: [
        {
          title: { en: "Insert an empty line", zh: "插入空行" },
          safe: true,
          preferred: true,
          edits: () => [{ start: line.start, end: line.start, newText: eol }],
        },
      ],
    });
  });
}
