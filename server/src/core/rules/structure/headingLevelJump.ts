import { levelJumps } from "../../report/levelJumps";
import type { Section } from "../../report/section";
import { changeDepth } from "../../revise/changeDepth";
import type { Localized } from "../../text/localized";
import type { Rule } from "../rule";

export const headingLevelJump: Rule = {
  id: "heading-level-jump",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A heading stands two or more levels below the one before it.",
    zh: "标题比上一个标题低了两级或更多。",
  },
  why: {
    en: "A level that is left out tears a hole into outline, table of contents and export. Going back up by several levels is fine.",
    zh: "跳级会使大纲、目录和导出的层次断开。往回升几级则没有问题。",
  },
  fix: "safe",
  outline: true,
  examples: {
    bad: "---\nreport: base\n---\n\n# Pump test\n\n## Results\n\n#### Pressure\n\nSteady.\n",
    good: "---\nreport: base\n---\n\n# Pump test\n\n## Results\n\n### Pressure\n\nSteady.\n",
  },
  check({ report, match, emit }) {
    const jumps = levelJumps(report);
    if (jumps.size === 0) return;
    const listed = new Set<Section>(match.wrongLevel.map(({ section }) => section));
    for (const [section, { depth, before, right, beside }] of jumps) {
      if (listed.has(section)) continue;
      emit({
        span: section.heading,
        message: {
          en: `“${section.text}” is a level-${depth} heading behind one of level ${before}: a level is left out. Make it level ${right}${along(beside).en}.`,
          zh: `“${section.text}”是 ${depth} 级标题，而上一个标题是 ${before} 级，中间跳了级。请${along(beside).zh}改为 ${right} 级。`,
        },
        fixes: [
          {
            title: { en: `Make it a level-${right} heading`, zh: `改为 ${right} 级标题` },
            safe: true,
            preferred: true,
            edits: () =>
              [section, ...beside].flatMap((one) => changeDepth(report.document, one, right - depth)),
          },
        ],
      });
    }
  },
};

/** Where all headings of a level are too deep, one alone would take the others for its own. */
function along({ length }: readonly Section[]): Localized {
  if (length === 0) return { en: "", zh: "" };
  return {
    en: `, and the ${length === 1 ? "heading" : `${length} headings`} beside it too`,
    zh: `连同后面并列的 ${length} 个标题一起`,
  };
}
