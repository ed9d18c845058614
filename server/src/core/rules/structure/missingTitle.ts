import { blankOf } from "../../revise/blanks";
import { lineEndOf } from "../../revise/lineEnd";
import { firstLine } from "../anchors";
import { kindOf } from "../article";
import type { Rule } from "../rule";

export const missingTitle: Rule = {
  id: "missing-title",
  category: "structure",
  severity: "error",
  summary: {
    en: "A report has no title, though its type is known by one.",
    zh: "报告没有标题，而这类报告应有标题。",
  },
  why: {
    en: "The title says what kind of report this is and what it is about. A level-1 heading or `title` in front matter will do.",
    zh: "标题说明这是什么报告、关于什么事。一级标题或文首元数据中的 title 都算。",
  },
  fix: "review",
  outline: true,
  examples: {
    bad: "---\nreport: work-summary\n---\n\n## 一、主要工作\n\n全年供餐。\n\n## 二、存在问题\n\n排队较久。\n\n## 三、下一步工作打算\n\n增加窗口。\n",
    good: "---\nreport: work-summary\n---\n\n# 食堂工作总结\n\n## 一、主要工作\n\n全年供餐。\n\n## 二、存在问题\n\n排队较久。\n\n## 三、下一步工作打算\n\n增加窗口。\n",
  },
  check({ report, type, emit }) {
    const empty = report.bodyBlock >= report.endBlock;
    if (report.title !== undefined || type.match.title.length === 0 || empty || hasTopHeadings(report))
      return;
    const eol = lineEndOf(report.document);
    const at = report.document.startOf(report.bodyBlock);
    const title =
      type.lang === "zh" ? `${blankOf("zh")}${type.name.zh}` : `${type.name.en}: ${blankOf("en")}`;
    emit({
      span: firstLine(report),
      message: {
        en: `The title is missing: ${kindOf(type).en} begins with one. Add a level-1 heading.`,
        zh: `缺少标题：${kindOf(type).zh}应有标题。请在开头加上一级标题。`,
      },
      fixes: [
        {
          title: { en: "Insert a title", zh: "插入标题" },
          safe: false,
          preferred: true,
          edits: () => [{ start: at, end: at, newText: `# ${title}${eol}${eol}` }],
        },
      ],
    });
  },
};

/** Where the sections themselves are level-1 headings, a title has no level left to stand on. */
function hasTopHeadings({
  sections,
}: {
  readonly sections: readonly { readonly depth: number | undefined }[];
}): boolean {
  return sections.some(({ depth }) => depth === 1);
}
