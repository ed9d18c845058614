import { kindOf } from "../article";
import type { Rule } from "../rule";

export const unexpectedSection: Rule = {
  id: "unexpected-section",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A section that the report type does not list, where it wants no others, or a second one where it wants one of several.",
    zh: "出现了报告类型没有列出、也不允许另加的章节，或在“几选一”处多写了一个。",
  },
  why: {
    en: "A form that is closed on purpose is read by position; what else there is to say belongs into one of its sections. Most types welcome other sections, and then this rule is silent.",
    zh: "固定格式的文书按位置阅读，别的内容应写进已有的章节。多数类型允许另加章节，此时不提示。",
  },
  fix: "none",
  outline: true,
  examples: {
    bad: "---\nreport: self-inspection\n---\n\n# 仓库自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、存在问题及原因分析\n\n标识胶老化。\n\n四、下一步工作打算\n\n按季度复查。\n\n特此报告。\n",
    good: "---\nreport: self-inspection\n---\n\n# 仓库自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题及原因分析\n\n两处标识脱落，标识胶老化。\n\n三、下一步工作打算\n\n按季度复查。\n\n特此报告。\n",
  },
  check({ type, match, emit }) {
    for (const { section, reason } of match.unexpected) {
      const second = reason === "second alternative";
      emit({
        span: section.heading,
        severity: type.extra === "forbid" && !second ? "error" : undefined,
        message: second
          ? {
              en: `“${section.text}” is one section too many: ${kindOf(type).en} has one of several here, and another is there already. Merge the two.`,
              zh: `“${section.text}”多余：${kindOf(type).zh}此处几个章节中只应有一个，前面已有。请合并。`,
            }
          : {
              en: `“${section.text}” has no place in ${kindOf(type).en}, which lists its sections completely. Move the text into one of them, or take it out.`,
              zh: `${kindOf(type).zh}的章节是固定的，没有“${section.text}”。请把内容并入已有的章节，或删去。`,
            },
      });
    }
  },
};
